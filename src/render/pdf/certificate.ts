import type { Certificate } from '../../document/model.ts';
import type { FontLibrary } from '../../fonts/library.ts';
import type { CertificateLayout, TextZone } from '../../layout/certificate.ts';
import { mmToPoints, pointsToMm } from '../../layout/units.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import { fitMembers, type MembersBlock } from '../../typesetting/fit-members.ts';
import { EM_ASCENT, type PlacedPage, type PlacedShape, type PlacedText } from './placed.ts';
import { placeCode } from './certificate-code.ts';
import { centreBlock, type BlockShift } from './certificate-block.ts';
import { fitZone, placeInZone, type FittedZone } from './certificate-zone.ts';
import { inlinesToPieces, type Piece } from './set-text.ts';

/**
 * A certificate on its sheet, every field inside its zone. A field too long for its zone at the smallest
 * size is a problem; it is shrunk further all the same, so that nothing is cut or runs into its neighbour.
 */
export function placeCertificate(
  certificate: Certificate,
  layout: CertificateLayout,
  fonts: FontLibrary,
): { readonly page: PlacedPage; readonly problems: readonly Problem[] } {
  const members = placeMembers(certificate, layout.members, fonts);
  const block = (citation: Omit<FittedZone, 'fits'>) => centreBlock(layout, citation, members.heightMm);
  const citation = fitZone(
    styledIn(certificate.citation, layout.citation),
    layout.citation,
    fonts,
    (fitted) => block(fitted).fits,
  );
  const shift = block(citation);
  const words = (field: WordsField, texts: readonly string[]) =>
    ({ field, ...fitWords(texts, layout[field], fonts) }) as const;
  const placed = [
    words('heading', [certificate.heading]),
    words('recipient', [certificate.recipient]),
    { field: 'citation', texts: placeInZone(citation, layout.citation), fits: citation.fits } as const,
    { field: 'members', ...members } as const,
    words('issuers', certificate.issuers),
    words('date', [certificate.date]),
    words('number', [certificate.number]),
  ];
  return {
    page: {
      widthMm: layout.paper.width,
      heightMm: layout.paper.height,
      art: artOf(layout),
      shapes: codeOf(certificate, layout),
      texts: placed.flatMap((entry) => moveTexts(entry.texts, downMm(entry.field, shift))),
    },
    problems: [
      ...placed.filter((entry) => !entry.fits).map((entry) => overflow(certificate, layout, entry.field)),
      ...codeProblems(certificate, layout),
    ],
  };
}

/** A field's words at their places in its zone. */
interface PlacedWords {
  readonly texts: readonly PlacedText[];
  readonly fits: boolean;
}

/** What was last set in a zone: heading, issuers and date of a batch are the same on every sheet. */
const lastWords = new WeakMap<
  TextZone,
  PlacedWords & { readonly fonts: FontLibrary; readonly words: string }
>();

function fitWords(lines: readonly string[], zone: TextZone, fonts: FontLibrary): PlacedWords {
  const words = lines.join('\n');
  const last = lastWords.get(zone);
  if (last?.words === words && last.fonts === fonts) return last;
  const paragraphs = lines.map((text) => [{ type: 'text', text } as const]);
  const fitted = fitZone(styledIn(paragraphs, zone), zone, fonts);
  const placed = { texts: placeInZone(fitted, zone), fits: fitted.fits, fonts, words };
  lastWords.set(zone, placed);
  return placed;
}

function downMm(field: Field, shift: Omit<BlockShift, 'fits'>): number {
  if (field === 'members') return shift.membersMm;
  return field === 'recipient' || field === 'citation' ? shift.textMm : 0;
}

function moveTexts(texts: readonly PlacedText[], dyMm: number): readonly PlacedText[] {
  return dyMm === 0 ? texts : texts.map((text) => ({ ...text, yMm: text.yMm + dyMm }));
}

type Field = 'heading' | 'recipient' | 'citation' | 'members' | 'issuers' | 'date' | 'number';

/** The fields that are nothing but words. */
type WordsField = Exclude<Field, 'citation' | 'members'>;

function styledIn(paragraphs: Certificate['citation'], zone: TextZone) {
  return (style: Piece['style']) => paragraphs.map((paragraph) => styled(paragraph, style, zone));
}

function styled(
  paragraph: Certificate['citation'][number],
  style: Piece['style'],
  zone: TextZone,
): readonly Piece[] {
  const pieces = inlinesToPieces(paragraph, style);
  const { strongColour } = zone;
  if (strongColour === undefined) return pieces;
  return pieces.map((piece, index) =>
    paragraph[index]?.type === 'strong'
      ? { ...piece, style: { ...piece.style, colour: strongColour } }
      : piece,
  );
}

const FIELD_NAMES: Record<Field, string> = {
  heading: '标题',
  recipient: '获奖单位名称',
  citation: '正文',
  members: '团队成员名单',
  issuers: '颁发单位名称',
  date: '日期',
  number: '编号',
};

function codeProblems({ code, number }: Certificate, layout: CertificateLayout): readonly Problem[] {
  if (code === undefined || layout.code !== undefined) return [];
  return [problem('certificate-code-unplaced', placeOf(layout), { number })];
}

function placeOf({ id }: CertificateLayout) {
  return { file: `templates/certificates/${id}.json` };
}

function overflow(certificate: Certificate, layout: CertificateLayout, field: Field): Problem {
  return problem('certificate-overflow', placeOf(layout), {
    number: certificate.number,
    recipient: certificate.recipient.replace(/：$/, ''),
    zone: FIELD_NAMES[field],
  });
}

interface MembersTexts {
  readonly texts: readonly PlacedText[];
  readonly heightMm: number;
  readonly fits: boolean;
}

/** Label and names (domain §2.3): two-character names spread to three, one or two lines, never cut. */
function placeMembers(certificate: Certificate, zone: TextZone, fonts: FontLibrary): MembersTexts {
  if (certificate.members.length === 0) return { texts: [], heightMm: 0, fits: true };
  const fitted = fitMembersInZone(certificate, zone, zone.minimumSize, fonts);
  const block = fitted ?? fitMembersInZone(certificate, zone, 1, fonts);
  if (block === null) return { texts: [], heightMm: 0, fits: false };
  const heightMm = heightOfMembersMm(block, zone);
  return { texts: membersTexts(block, zone, fonts), heightMm, fits: fitted !== null };
}

function fitMembersInZone(
  certificate: Certificate,
  zone: TextZone,
  minimumSize: number,
  fonts: FontLibrary,
): MembersBlock | null {
  const block = fitMembers({
    label: certificate.membersLabel,
    names: certificate.members,
    width: mmToPoints(zone.width),
    size: zone.size,
    minimumSize,
    measure: (text) => fonts.measure(text, zone.role),
    measureName: (name) => fonts.measureName(name, zone.role),
  });
  if (block === null) return null;
  return heightOfMembersMm(block, zone) <= zone.height ? block : null;
}

function heightOfMembersMm(block: MembersBlock, zone: TextZone): number {
  return pointsToMm(((block.lines.length - 1) * zone.leading + 1) * block.size);
}

function membersTexts(block: MembersBlock, zone: TextZone, fonts: FontLibrary): readonly PlacedText[] {
  const baselineMm = (line: number) => zone.y + pointsToMm((line * zone.leading + EM_ASCENT) * block.size);
  const common = { size: block.size, colour: zone.colour };
  const label = runs(fonts.split(block.label.text, zone.role), zone.x, baselineMm(0), 0, common, zone, fonts);
  const names = block.lines.flatMap((line, index) =>
    line.flatMap(({ name, x, spacing }) =>
      runs(
        fonts.splitName(name, zone.role),
        zone.x + pointsToMm(x),
        baselineMm(index),
        spacing,
        common,
        zone,
        fonts,
      ),
    ),
  );
  return [...label, ...names];
}

function runs(
  split: ReturnType<FontLibrary['split']>,
  leftMm: number,
  yMm: number,
  spacing: number,
  common: { readonly size: number; readonly colour: string },
  zone: TextZone,
  fonts: FontLibrary,
): readonly PlacedText[] {
  let xMm = leftMm;
  return split.map(({ face, text }) => {
    const placed = { xMm, yMm, text, face, spacing, ...common };
    xMm += pointsToMm(fonts.measure(text, zone.role) * common.size + spacing * Array.from(text).length);
    return placed;
  });
}

const NO_CODE: readonly PlacedShape[] = [];

function codeOf({ code }: Certificate, layout: CertificateLayout): readonly PlacedShape[] {
  return code === undefined || layout.code === undefined ? NO_CODE : [placeCode(code, layout.code)];
}

const arts = new WeakMap<CertificateLayout, readonly PlacedShape[]>();

/** Frames and ornaments as the layout file draws them: the same array for the same layout. */
function artOf(layout: CertificateLayout): readonly PlacedShape[] {
  const art = arts.get(layout) ?? drawArt(layout);
  arts.set(layout, art);
  return art;
}

function drawArt(layout: CertificateLayout): readonly PlacedShape[] {
  const frames = layout.border.map((frame): PlacedShape => ({
    type: 'frame',
    xMm: frame.x,
    yMm: frame.y,
    widthMm: frame.width,
    heightMm: frame.height,
    radiusMm: frame.radius,
    lineMm: frame.line,
    colour: frame.colour,
  }));
  const ornaments = layout.ornaments.map(({ path, x, y, mirror, fill, stroke }): PlacedShape => ({
    type: 'ornament',
    path,
    xMm: x,
    yMm: y,
    mirror,
    fill,
    stroke: stroke === null ? null : { colour: stroke.colour, lineMm: stroke.line },
  }));
  return [...frames, ...ornaments];
}
