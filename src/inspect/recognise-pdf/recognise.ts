import type { Elements, FoundAnnex } from '../elements.ts';
import type { PdfReading } from '../reading.ts';
import { recogniseEnding } from './ending.ts';
import { recogniseHead, takeTitle } from './head.ts';
import { takeImprint } from './imprint.ts';
import { blockOf, type Block } from './measure.ts';
import { paragraphsOf } from './paragraphs.ts';
import { viewSides, type Row } from './rows.ts';

/** The elements of an official document in a PDF, by where they stand and what they say. */
export function recognisePdf(reading: PdfReading): Elements {
  const views = viewSides(reading);
  const block = blockOf(views);
  const { imprint, rest } = takeImprint(views.flatMap(({ rows }) => rows));
  const { text, annexes } = splitAnnexes(rest);
  const first = views[0];
  if (first === undefined) throw new Error('a file without sides');
  const { rest: afterHead, ...head } = recogniseHead(first, text, block);
  const { rest: body, ...ending } = recogniseEnding(afterHead, block);
  return {
    ...head,
    ...ending,
    body: paragraphsOf(body, block),
    annexes: annexes.map((rows) => annexOf(rows, block)),
    imprint,
    pageNumbers: views.flatMap(({ pageNumber }) => (pageNumber === null ? [] : [pageNumber])),
  };
}

/** 附件1 alone on a side's first line; not bound in, 晋工信企业字〔2026〕41号附件4 (domain §1.8). */
const markForm = /^(?:\S*\d+号)?附\s*件\s*([\d一二三四五六七八九十]{0,3})\s*[:：.．、]?$/u;

/** The rows of the text and of each annex. */
function splitAnnexes(rows: readonly Row[]): {
  readonly text: readonly Row[];
  readonly annexes: readonly (readonly Row[])[];
} {
  const starts = rows.flatMap((row, index) =>
    markForm.test(row.part.text) && !row.inTable && (index === 0 || rows[index - 1]?.side !== row.side)
      ? [index]
      : [],
  );
  return {
    text: rows.slice(0, starts[0] ?? rows.length),
    annexes: starts.map((start, index) => rows.slice(start, starts[index + 1] ?? rows.length)),
  };
}

function annexOf(rows: readonly Row[], block: Block): FoundAnnex {
  const [mark, ...others] = rows;
  if (mark === undefined) throw new Error('an annex without its mark');
  const { title, rest } = takeTitle(others, block);
  return {
    mark: mark.part,
    number: numberOf(markForm.exec(mark.part.text)?.[1] ?? ''),
    title: title.map(({ part }) => part),
    body: paragraphsOf(rest, block),
  };
}

function numberOf(digits: string): number | null {
  if (digits === '') return null;
  const chinese = '零一二三四五六七八九十'.indexOf(digits);
  return /^\d+$/.test(digits) ? Number(digits) : chinese >= 0 ? chinese : null;
}
