import type { Elements, FoundAnnex, Part } from '../elements.ts';
import type { DocxReading } from '../reading.ts';
import { recogniseEnding, takeImprint } from './ending.ts';
import { recogniseHead, takeTitle } from './head.ts';
import { linesOf, paragraphsOf, textSize, type Line } from './lines.ts';

/** The elements of an official document in a DOCX, by their words, sizes, colours and order. */
export function recogniseDocx(reading: DocxReading): Elements {
  const size = textSize(reading);
  const { imprint, rest: lines } = takeImprint(linesOf(reading));
  const { text, annexes } = splitAnnexes(lines);
  const { rest: afterHead, ...head } = recogniseHead(reading, text, size);
  const { rest: body, ...ending } = recogniseEnding(afterHead);
  return {
    ...head,
    ...ending,
    body: paragraphsOf(body),
    annexes: annexes.map((annex) => annexOf(annex, size)),
    imprint,
    pageNumbers: pageNumbers(reading),
  };
}

/** 附件1 alone on a line; not bound in, 晋工信企业字〔2026〕41号附件4 (domain §1.8). */
const markForm = /^(?:\S*\d+号)?附\s*件\s*([\d一二三四五六七八九十]{0,3})\s*[:：.．、]?$/u;

function splitAnnexes(lines: readonly Line[]): {
  readonly text: readonly Line[];
  readonly annexes: readonly (readonly Line[])[];
} {
  const starts = lines.flatMap(({ text, paragraph }, index) => {
    const isMark = markForm.test(text.trim()) && !paragraph.inTable && paragraph.align !== 'center';
    // 附件： with its names on the lines below is the list.
    const isList = /[:：]$/u.test(text.trim()) && /^\s*1\s*[.．、]/u.test(lines[index + 1]?.text ?? '');
    return isMark && !isList ? [index] : [];
  });
  return {
    text: lines.slice(0, starts[0] ?? lines.length),
    annexes: starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length)),
  };
}

function annexOf(lines: readonly Line[], size: number): FoundAnnex {
  const [mark, ...others] = lines;
  if (mark === undefined) throw new Error('an annex without its mark');
  const { title, rest } = takeTitle(others, size);
  const digits = /[\d一二三四五六七八九十]+(?=\s*[:：.．、]?$)/u.exec(mark.text.trim())?.[0];
  return {
    mark: mark.part,
    number: digits === undefined ? null : chinese.indexOf(digits) + 1 || Number(digits),
    title: title.map(({ part }) => part),
    body: paragraphsOf(rest),
  };
}

const chinese = Array.from('一二三四五六七八九十');

/** Of each kind of side once: a DOCX has no sides of its own. */
function pageNumbers({ sections }: DocxReading): readonly Part[] {
  const feet = new Set(sections.flatMap((section) => section.feet.flatMap(({ paragraphs }) => paragraphs)));
  return [...feet]
    .filter(({ text }) => /\d/u.test(text))
    .map((paragraph) => ({
      text: paragraph.text,
      spot: { type: 'paragraph', paragraph: paragraph.number },
      paragraph,
    }));
}
