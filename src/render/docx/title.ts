import type { Block, Form, Title } from '../../document/model.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { pointsToMm } from '../../layout/units.ts';
import { shapeTitle } from '../../typesetting/title-shape.ts';
import type { RenderContext } from '../renderer.ts';
import { blankLines } from './measures.ts';
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

/**
 * What the first title of a document has otherwise than its style, which counts from the red rule: it begins a page
 * without a head; in a letter it follows the number, a line of text, whose room below stands for the room above the
 * title's own characters.
 */
export function titlePlace(
  previous: Block | undefined,
  form: Form,
  profile: OfficialProfile,
): DirectFormat | undefined {
  if (previous === undefined) return { before: 0 };
  return form === 'letter' ? { before: blankLines(profile.title.blankLinesAbove, profile) } : undefined;
}

/** How many characters of the title's size fit one line: 20 of 二号 on 156 mm. */
function titleCells(page: WordPage, profile: OfficialProfile): number {
  const { widthMm } = page.orientation === 'landscape' ? profile.landscape : profile.typeArea;
  return Math.floor(widthMm / pointsToMm(profile.sizes.title));
}
