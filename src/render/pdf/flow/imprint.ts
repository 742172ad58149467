import type { Imprint } from '../../../document/model.ts';
import { imprintWords, type ImprintWords } from '../../../document/words.ts';
import { pointsToMm } from '../../../layout/units.ts';
import type { Drawing, PlacedShape, PlacedText } from '../placed.ts';
import { cellMm, type BlockContext } from './context.ts';
import { setParagraph, type Measure, type SetLine } from '../set-text.ts';

/** 版记 as a drawing that ends at y = 0: it hangs from the type area's lower edge upwards. */
export interface PlacedImprint {
  readonly drawing: Drawing;
  readonly heightMm: number;
}

/**
 * 版记 (GB/T 9704 §7.4): 4号仿宋, inset 1; thick rules first and last, thin ones between, none in a letter.
 * Null where there is nothing to print.
 */
export function imprintToPdf(imprint: Imprint, context: BlockContext): PlacedImprint | null {
  const words = imprintWords(imprint, context.document.properties.form);
  const rows = imprintRows(words, context);
  if (rows.length === 0) return null;
  const heights = rows.map((row) => row.length * context.profile.imprint.rowMm);
  const heightMm = heights.reduce((total, height) => total + height, 0);
  const tops = heights.map((_height, index) =>
    heights.slice(0, index).reduce((y, height) => y + height, -heightMm),
  );
  return {
    heightMm,
    drawing: {
      shapes: context.document.properties.form === 'letter' ? [] : imprintRules([...tops, 0], context),
      texts: rows.flatMap((lines, index) => rowTexts(lines, tops[index] ?? 0, context)),
    },
  };
}

/** The rows between the rules, each with its lines; 主送 and 抄送 share one (domain §1.9). */
function imprintRows(words: ImprintWords, context: BlockContext): readonly (readonly SetLine[])[] {
  const told = [words.sendTo, words.copyTo].flatMap((text) =>
    text === null ? [] : setImprint(text, 'justify', LABEL_CELLS, context),
  );
  const disclosure = setImprint(words.disclosure ?? '', 'left', 0, context);
  const unit = setImprint(words.printUnit ?? '', 'left', 0, context);
  const printed = setImprint(words.printedOn ?? '', 'right', 0, context);
  const last = [...unit, ...printed].flatMap((line) => line.texts);
  const printing = last.length === 0 ? [] : [{ texts: last, widthMm: context.column.widthMm, forced: false }];
  return [told, disclosure, printing].filter((row) => row.length > 0);
}

/** 抄送： and 主送： are three characters wide. */
const LABEL_CELLS = 3;

/** Wrapped lines stand under the first unit, after 抄送： (`hangingCells` characters of 4号). */
function setImprint(
  text: string,
  align: Measure['align'],
  hangingCells: number,
  { profile, column, fonts }: BlockContext,
): readonly SetLine[] {
  if (text === '') return [];
  const inset = profile.imprint.insetCells * cellMm(profile);
  const size = profile.sizes.imprint;
  const style = { role: 'body', size, colour: profile.colours.text, spacing: 0 } as const;
  const measure: Measure = {
    leftMm: column.leftMm + inset,
    widthMm: column.widthMm - 2 * inset,
    firstIndentMm: 0,
    restIndentMm: hangingCells * pointsToMm(size),
    align,
  };
  return setParagraph([{ type: 'text', text, style }], measure, fonts);
}

function rowTexts(
  lines: readonly SetLine[],
  topMm: number,
  { profile }: BlockContext,
): readonly PlacedText[] {
  const { rowMm } = profile.imprint;
  const above = (rowMm - pointsToMm(profile.sizes.imprint)) / 2;
  return lines.flatMap((line, index) =>
    line.texts.map((text) => ({ ...text, yMm: text.yMm + topMm + index * rowMm + above })),
  );
}

function imprintRules(levels: readonly number[], { profile, column }: BlockContext): readonly PlacedShape[] {
  const { outerRuleMm, innerRuleMm } = profile.imprint;
  return levels.map((y, index) => ({
    type: 'rule',
    x1Mm: column.leftMm,
    x2Mm: column.leftMm + column.widthMm,
    y1Mm: y,
    y2Mm: y,
    lineMm: index === 0 || index === levels.length - 1 ? outerRuleMm : innerRuleMm,
    colour: profile.colours.text,
  }));
}
