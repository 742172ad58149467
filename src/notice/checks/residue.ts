import { problem } from '../../problems/problem.ts';
import { brief, findAll } from '../find.ts';
import { placeOfLine } from '../notice.ts';
import type { NoticeCheck } from './check.ts';

/** What Markdown and HTML leave in a text: each shape with what stands in its place. */
const residues: readonly (readonly [RegExp, string])[] = [
  [/<((?:https?:\/\/|www\.)[^<>\s]{1,200})>/g, '$1'],
  [/\*\*([^*]{1,80})\*\*/g, '$1'],
  [/\[([^[\]]{1,60})\]\(([^()\s]{1,200})\)/g, '$1'],
  [/`([^`]{1,60})`/g, '$1'],
  [/<\/?(?:br|p|b|i|u|em|strong|span|div|font|table|tr|td|a|img|sup|sub|h[1-6])\b[^<>]{0,100}>/gi, ''],
  [/&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|mdash|middot|emsp|ensp|#\d{2,5});/gi, ''],
  [/^#{1,6} /g, ''],
  [/^[-*+•] /g, ''],
  [/^> /g, ''],
];

/** A16: residue of Markdown and HTML. */
export const checkResidue: NoticeCheck = (notice) =>
  residues.flatMap(([pattern, replacement]) =>
    findAll(notice.lines, pattern).map(({ line, raw }) =>
      problem('notice-markup-residue', placeOfLine(notice, line), {
        clause: line.clause,
        raw: brief(raw),
        proposal: brief(raw.replace(pattern, replacement)),
      }),
    ),
  );

/** A17: spaces in the title that stand for line breaks. */
export const checkTitle: NoticeCheck = (notice) =>
  notice.title
    .filter(({ text }) => /[\u4e00-\u9fff”》）][ \u3000\u00a0]+[\u4e00-\u9fff“《（]/.test(text))
    .map((line) =>
      problem('notice-title-spaces', placeOfLine(notice, line), {
        clause: line.clause,
        raw: line.text,
        proposal: line.text.replace(/[ \u3000\u00a0]+/g, ''),
      }),
    );

/** A22: spaces inside the words of a table. */
export const checkCellSpaces: NoticeCheck = (notice) =>
  notice.tables.flatMap(({ header, rows }) =>
    [header, ...rows].flatMap(({ line, cells }) =>
      cells
        .filter((cell) => /[\u4e00-\u9fff、，/（）][ \u3000\u00a0]+[\u4e00-\u9fff（）]/.test(cell))
        .map((raw) =>
          problem('notice-cell-spaces', placeOfLine(notice, line), {
            clause: line.clause,
            raw,
            proposal: raw.replace(/[ \u3000\u00a0]+/g, ''),
          }),
        ),
    ),
  );
