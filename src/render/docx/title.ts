import type { Title } from '../../document/model.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { pointsToMm } from '../../layout/units.ts';
import { shapeTitle } from '../../typesetting/title-shape.ts';
import type { RenderContext } from '../renderer.ts';
import type { StyleId } from './style-id.ts';
import { textRun, type DirectFormat, type WordPage, type WordParagraph, type WordRun } from './word.ts';

/** A title broken into the same lines as on the printed page (domain §1.4), its lines apart by line breaks. */
export function titleToDocx(
  title: Pick<Title, 'text' | 'phrases'>,
  style: StyleId,
  page: WordPage,
  render: RenderContext,
  direct?: DirectFormat,
): WordParagraph {
  const { lines } = shapeTitle(title.text, {
    phrases: title.phrases,
    maximumCells: titleCells(page, render.profile),
    cells: (text) => render.fonts.measure(text, 'title'),
  });
  const runs = lines.flatMap((line, index): readonly WordRun[] =>
    index === 0 ? [textRun(line)] : [{ type: 'break' }, textRun(line)],
  );
  return { type: 'paragraph', style, runs, ...(direct === undefined ? {} : { direct }) };
}

/** How many characters of the title's size fit one line: 20 of 二号 on 156 mm. */
function titleCells(page: WordPage, profile: OfficialProfile): number {
  const { widthMm } = page.orientation === 'landscape' ? profile.landscape : profile.typeArea;
  return Math.floor(widthMm / pointsToMm(profile.sizes.title));
}
