import type {
  Addressee,
  Block,
  BlockOf,
  BlockType,
  Document,
  Imprint,
  Letterhead,
} from '../document/model.ts';
import { markWords, numberLines } from '../document/words.ts';
import type { OfficialProfile } from '../layout/profile.ts';
import { mmToPoints, pointsToMm } from '../layout/units.ts';
import { bodyStyle, lineGapMm } from './pdf/flow/context.ts';
import { shapeTitleLines } from './pdf/flow/title.ts';
import { setParagraph } from './pdf/set-text.ts';
import type { RenderContext } from './renderer.ts';

/*
 * Side 1 shows text of the body (GB/T 9704 §7.3.3, GF07). What could leave it none gives way before anything is
 * written, so that PDF and DOCX agree: a joint mark becomes smaller, 主送机关 goes to the imprint.
 */

type Measures = Pick<RenderContext, 'profile' | 'fonts'>;

/** How a mark of several names is set: size in points, and the distance of its lines. */
export interface MarkSize {
  readonly size: number;
  readonly pitchMm: number;
}

/** Smallest size of a joint mark: 2号, as the title below it. */
const SMALLEST_MARK = 22;
/** Distances of its lines as multiples of the size, from the usual to the smallest. */
const LEADINGS = [1.35, 1.25, 1.15, 1.05];
/** Room between the names and 文件, as a part of the size. */
export const BESIDE_GAP = 0.5;

/** 发文机关标志 of one name: as large as the profile says, smaller where it would not fit its line. */
export function singleMarkSize(mark: string, largest: number, { profile, fonts }: Measures): number {
  const fitting = mmToPoints(profile.typeArea.widthMm) / Math.max(1, fonts.measure(mark, 'title'));
  // A tenth of a point below what fits, so that rounding cannot break the line.
  return Math.min(largest, Math.floor(fitting * 10 - 1) / 10);
}

/** The mark of a joint 文件: the largest size and leading with which side 1 still shows text (domain §1.14). */
export function jointMarkSize(head: Letterhead, document: Document, measures: Measures): MarkSize {
  const { lines } = markWords(head, 'file');
  const roomMm = roomForMarkMm(head, document, measures);
  const largest = singleMarkSize(widest(head, measures), measures.profile.file.markSize, measures);
  for (let size = largest; size > SMALLEST_MARK; size -= 0.5) {
    for (const leading of LEADINGS) {
      const pitchMm = pointsToMm(size) * leading;
      if ((lines.length - 1) * pitchMm + pointsToMm(size) <= roomMm) return { size, pitchMm };
    }
  }
  const size = Math.min(largest, SMALLEST_MARK);
  return { size, pitchMm: pointsToMm(size) * (LEADINGS.at(-1) ?? 1) };
}

/** The longest name with what stands beside it, as one line of the same width. */
function widest(head: Letterhead, { fonts }: Measures): string {
  const { lines, beside } = markWords(head, 'file');
  const [longest = ''] = [...lines].sort((a, b) => fonts.measure(b, 'title') - fonts.measure(a, 'title'));
  return beside === null ? longest : `${longest}${'　'.repeat(Math.ceil(BESIDE_GAP))}${beside}`;
}

/** Lines of text that side 1 must hold: a paragraph of three is not parted. */
const LEAST_TEXT_LINES = 3;

/** What is left for the mark when everything else of side 1 has its place. */
function roomForMarkMm(head: Letterhead, document: Document, measures: Measures): number {
  const { profile } = measures;
  const { grid, file, typeArea } = profile;
  const numbers = numberLines(head).length;
  const belowMarkMm =
    lineGapMm(profile) +
    (file.blankLinesToNumber + numbers) * grid.pitchMm -
    lineGapMm(profile) +
    file.numberToRuleMm;
  const text = LEAST_TEXT_LINES + headingsFirst(document.body) + addresseeLines(document, measures);
  return (
    typeArea.topMm +
    typeArea.heightMm -
    file.markTopMm -
    belowMarkMm -
    titleMm(document, measures) -
    text * grid.pitchMm
  );
}

/** Headings before the first text: they don't stand at the foot of a side. */
function headingsFirst(body: readonly Block[]): number {
  const first = body.findIndex((block) => block.type === 'paragraph' || block.type === 'list');
  return body.slice(0, Math.max(0, first)).filter((block) => block.type === 'heading').length;
}

/** The title with the blank lines above and below it. */
function titleMm(document: Document, { profile, fonts }: Measures): number {
  const title = find(document, 'title');
  if (title === undefined) return 0;
  const { leftMm, widthMm } = profile.typeArea;
  const { lines } = shapeTitleLines(title, { profile, fonts, column: { leftMm, widthMm } });
  const { blankLinesAbove, blankLinesBelow, pitchMm } = profile.title;
  const own = (lines.length - 1) * pitchMm + pointsToMm(profile.sizes.title) + lineGapMm(profile);
  return own + (blankLinesAbove + blankLinesBelow) * profile.grid.pitchMm;
}

function addresseeLines(document: Document, { profile, fonts }: Measures): number {
  const text = find(document, 'addressee')?.text ?? '';
  const { leftMm, widthMm } = profile.typeArea;
  const measure = { leftMm, widthMm, firstIndentMm: 0, restIndentMm: 0, align: 'justify' } as const;
  return setParagraph([{ type: 'text', text, style: bodyStyle(profile) }], measure, fonts).length;
}

/**
 * The document with 主送机关 in its imprint where side 1 would otherwise show no text (GB/T 9704 §7.3.2); the same
 * document where it shows some.
 */
export function withRoomForText(document: Document, measures: Measures): Document {
  const to = find(document, 'addressee');
  const head = find(document, 'letterhead');
  if (to === undefined || head === undefined) return document;
  if (markMm(head, document, measures) <= roomFor(head, document, measures)) return document;
  return { ...document, body: moveToImprint(document.body, to) };
}

function moveToImprint(body: readonly Block[], { text }: Addressee): readonly Block[] {
  const sendTo = text.replace(/[：:]$/u, '');
  const others = body.filter((block) => block.type !== 'addressee');
  const imprint = others.find((block) => block.type === 'imprint') ?? EMPTY_IMPRINT;
  return [...others.filter((block) => block.type !== 'imprint'), { ...imprint, sendTo }];
}

const EMPTY_IMPRINT: Imprint = {
  type: 'imprint',
  copyTo: [],
  disclosure: null,
  printUnit: '',
  printedOn: null,
};

/** The height of the mark at its smallest. */
function markMm(head: Letterhead, document: Document, measures: Measures): number {
  const { form } = document.properties;
  const { lines } = markWords(head, form);
  if (lines.length === 1)
    return pointsToMm(singleMarkSize(head.mark, largestMark(form, measures.profile), measures));
  const size = jointMarkSize(head, document, measures);
  return (lines.length - 1) * size.pitchMm + pointsToMm(size.size);
}

function largestMark(form: Document['properties']['form'], { file, letter }: OfficialProfile): number {
  return form === 'letter' ? letter.markSize : file.markSize;
}

function roomFor(head: Letterhead, document: Document, measures: Measures): number {
  const inFile = roomForMarkMm(head, document, measures);
  if (document.properties.form !== 'letter') return inFile;
  // A letter's mark begins higher, and its number follows closely below the double rule.
  const { file, letter, grid } = measures.profile;
  const higherMm = file.markTopMm - letter.markTopMm;
  const rulesMm = letter.markToRuleMm + letter.ruleStepMm + letter.ruleToNumberMm;
  return inFile + higherMm + file.blankLinesToNumber * grid.pitchMm + file.numberToRuleMm - rulesMm;
}

function find<Type extends BlockType>(document: Document, type: Type): BlockOf<Type> | undefined {
  return document.body.find((block): block is BlockOf<Type> => block.type === type);
}
