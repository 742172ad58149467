import type { Annex, Document } from '../document/model.ts';
import type { RenderContext } from './renderer.ts';

/**
 * A plain document turns its paper where a table expects more characters than a portrait line of the
 * smallest table size holds (with a quarter more broken inside cells).
 */
export function bodyOrientation(
  document: Document,
  { profile }: Pick<RenderContext, 'profile'>,
): Annex['orientation'] {
  if (document.properties.form !== 'plain') return 'portrait';
  const widest = Math.max(
    0,
    ...document.body.map((block) =>
      block.type !== 'table'
        ? 0
        : block.columns.reduce((sum, column) => sum + (column.show === 'sheet' ? 0 : column.widthChars), 0),
    ),
  );
  const portraitCharacters = profile.typeArea.widthMm / ((profile.sizes.table.at(-1) ?? 10.5) * 0.3528);
  return widest > 1.25 * portraitCharacters ? 'landscape' : 'portrait';
}

/**
 * How the landscape sides of a document lie in its PDF. An annex of a 文件 or a 信函 is printed on both sides and
 * bound with it: its tables are turned on upright sheets, their heads to the left (GB/T 9704 §7.2.7, domain
 * §1.11). A paper that is nothing but a list (汇总表, 发放表, 评分表) is read on a screen and printed alone: it
 * lies across.
 */
export function landscapeSides(
  document: Document,
  { profile }: Pick<RenderContext, 'profile'>,
): 'rotated' | 'screen' {
  const { landscape } = profile.custom;
  if (landscape !== 'by-form') return landscape;
  const { form } = document.properties;
  return form === 'file' || form === 'letter' ? 'rotated' : 'screen';
}
