import { z } from 'zod';
import { formatNumber } from '../document/format-cell.ts';
import type { Figure } from '../records/statistics.ts';
import { withoutWords } from '../tables/statistics-words.ts';

export const figureSchema = z
  .strictObject({
    some: z.boolean().describe('大于零；“未开展”和零都不是'),
    text: z.string().describe('数值，如 2,427'),
    without: z.string().describe('合计不含哪些地区，如 （不含甲市）；都有则为空'),
  })
  .nullable()
  .describe('不掌握或未填报时为空');

export type FigureView = z.infer<typeof figureSchema>;

/** A figure for sentences, written as tables write it; what is not known stays unsaid. */
export function figureView(figure: Figure): FigureView {
  if (figure.type === 'unknown' || figure.type === 'missing') return null;
  const value = figure.type === 'number' ? figure.value : '0';
  return {
    some: /[1-9]/.test(value),
    text: formatNumber(value, value.split('.')[1]?.length ?? 0),
    without: inBrackets(withoutWords(figure.without)),
  };
}

/** A count for sentences, written as tables write it. */
export function countText(count: number): string {
  return formatNumber(String(count), 0);
}

/** `一类5人、二类1人` of the figures that are above zero; null while one of them is not known. */
export function figureParts(
  parts: readonly { readonly name: string; readonly figure: Figure; readonly unit: string }[],
): string | null {
  const views = parts.map(({ name, figure, unit }) => ({ name, unit, view: figureView(figure) }));
  if (views.some(({ view }) => view === null)) return null;
  return views
    .flatMap(({ name, unit, view }) => (view?.some === true ? [`${name}${view.text}${unit}`] : []))
    .join('、');
}

export function inBrackets(words: string): string {
  return words === '' ? '' : `（${words}）`;
}
