import type { XmlElement } from '../../package/xml-tree.ts';
import { problem, type Checked, type Problem } from '../../problems/problem.ts';
import type { DocxReading, ReadSection } from '../reading.ts';
import { child } from './element.ts';
import { DamagedPart, openDocx, type DocxParts } from './open-docx.ts';
import { readNumbering } from './numbering.ts';
import { readStory, type StoryContext } from './paragraphs.ts';
import { readSections, type BareSection } from './sections.ts';
import { hasEvenFeet, readStyles, readThemeFonts } from './styles.ts';

/**
 * Reads a DOCX by Word, WPS, LibreOffice or any other program: styles, lists, boxes and feet resolved, tracked
 * changes as if accepted. Null, with the reason, where it cannot be read; a change or comment left in a
 * finished paper is a warning.
 */
export function readDocx(file: string, bytes: Uint8Array): Checked<DocxReading | null> {
  const opening = openDocx(file, bytes);
  if (opening.type === 'refused') return { value: null, problems: [opening.problem] };
  try {
    return { value: readParts(opening.parts), problems: leftovers(file, opening.parts) };
  } catch (cause) {
    if (!(cause instanceof DamagedPart)) throw cause;
    return { value: null, problems: [problem('inspect-docx-damaged', { file }, { part: cause.part })] };
  }
}

function readParts(parts: DocxParts): DocxReading {
  const body = child(child(parts.document, 'document'), 'body');
  if (body === undefined) throw new DamagedPart('w:body');
  const bare = readSections(body);
  const withoutFeet = bare.map(({ section }): ReadSection => ({ ...section, feet: [] }));
  const context: StoryContext = {
    styles: readStyles(parts.ofKind('styles')),
    fonts: readThemeFonts(parts.ofKind('theme')),
    numbering: readNumbering(parts.ofKind('numbering')),
    sections: withoutFeet,
  };
  return {
    type: 'docx',
    sections: bare.map((section, index) => withFeet(section, index, parts, context)),
    paragraphs: readStory(body, context),
    evenAndOddFeet: hasEvenFeet(parts.ofKind('settings')),
  };
}

function withFeet(
  { section, feet }: BareSection,
  index: number,
  parts: DocxParts,
  context: StoryContext,
): ReadSection {
  return {
    ...section,
    feet: feet.flatMap(({ sides, relationship }) => {
      const foot = child(parts.ofId(relationship), 'ftr');
      return foot === undefined ? [] : [{ sides, paragraphs: readStory(foot, context, index) }];
    }),
  };
}

/** Changes nobody accepted and comments nobody deleted. */
function leftovers(file: string, parts: DocxParts): readonly Problem[] {
  const changes = count(parts.document, new Set(['ins', 'del', 'moveFrom', 'moveTo']));
  const comments = child(parts.ofKind('comments'), 'comments')?.children.length ?? 0;
  return [
    ...(changes === 0 ? [] : [problem('inspect-docx-changes', { file }, { count: changes })]),
    ...(comments === 0 ? [] : [problem('inspect-docx-comments', { file }, { count: comments })]),
  ];
}

/** Shapes are left out: their paths have elements named `moveTo` of their own. */
function count(element: XmlElement, names: ReadonlySet<string>): number {
  if (element.name === 'spPr') return 0;
  return element.children.reduce((sum, each) => sum + (names.has(each.name) ? 1 : count(each, names)), 0);
}
