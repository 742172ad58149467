import type { Elements, FoundImprint, Paragraph, Part, Spot } from '../elements.ts';

/** Which part of the paper: its head, 正文, annexes, what closes it (附件说明, signature, 附注), 版记. */
export type Region = 'head' | 'body' | 'annex' | 'close' | 'imprint';

/** A stretch of words that is read together. */
export interface Passage {
  readonly text: string;
  readonly region: Region;
  readonly inTable: boolean;
  /** Where the character at an offset stands. */
  readonly spotAt: (offset: number) => Spot;
}

/** Every word of a paper in reading order, but for page numbers. */
export function passagesOf(elements: Elements): readonly Passage[] {
  const head = [
    elements.mark,
    present(elements.number),
    elements.signers,
    elements.title,
    elements.addressee,
  ];
  const close = [
    ...elements.annexList.map((item) => item.lines),
    elements.signatures,
    present(elements.date),
    present(elements.note),
  ];
  return [
    ...head.flat().map((part) => ofPart(part, 'head')),
    ...elements.body.map((paragraph) => ofParagraph(paragraph, 'body')),
    ...close.flat().map((part) => ofPart(part, 'close')),
    ...elements.annexes.flatMap((annex) => [
      ...[annex.mark, ...annex.title].map((part) => ofPart(part, 'annex')),
      ...annex.body.map((paragraph) => ofParagraph(paragraph, 'annex')),
    ]),
    ...imprintParts(elements.imprint).map((part) => ofPart(part, 'imprint')),
  ];
}

/** Up to `reach` characters on either side of a stretch, to find it by. */
export function cutAround(text: string, start: number, length: number, reach = 8): string {
  const before = Array.from(text.slice(0, start)).slice(-reach).join('');
  const after = Array.from(text.slice(start + length))
    .slice(0, reach)
    .join('');
  return (before + text.slice(start, start + length) + after).trim();
}

/** The beginning of a text, to know it by. */
export function beginning(text: string, length = 14): string {
  const characters = Array.from(text.trim());
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length).join('')}…`;
}

function present(part: Part | null): readonly Part[] {
  return part === null ? [] : [part];
}

/** The rows of 版记, each once: several elements may stand in one row. */
function imprintParts(imprint: FoundImprint | null): readonly Part[] {
  if (imprint === null) return [];
  if (imprint.lines.length > 0) return imprint.lines;
  const { sendTo, copyTo, disclosure, printUnit, printedOn } = imprint;
  return [sendTo, copyTo, disclosure, printUnit, printedOn].flatMap(present);
}

function ofPart(part: Part, region: Region): Passage {
  return { text: part.text, region, inTable: false, spotAt: () => part.spot };
}

function ofParagraph(paragraph: Paragraph, region: Region): Passage {
  return {
    text: paragraph.text,
    region,
    inTable: paragraph.inTable,
    spotAt: (offset) => spotIn(paragraph.lines, offset),
  };
}

function spotIn(lines: readonly Part[], offset: number): Spot {
  let end = 0;
  for (const line of lines) {
    end += line.text.length;
    if (offset < end) return line.spot;
  }
  return lines.at(-1)?.spot ?? { type: 'paragraph', paragraph: 1 };
}
