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
