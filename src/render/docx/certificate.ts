import type { Certificate, Inline } from '../../document/model.ts';
import { inlineText, NAME_GAP } from '../../document/words.ts';
import type { FontLibrary } from '../../fonts/library.ts';
import type { CertificateLayout, TextZone } from '../../layout/certificate.ts';
import { inlinesToDocx } from './inlines.ts';
import { mmToTwips, pointsToHalfPoints, pointsToTwips } from './measures.ts';
import {
  wordParagraph,
  type DirectFormat,
  type RunFormat,
  type WordPage,
  type WordParagraph,
  type WordRectangle,
  type WordRun,
} from './word.ts';

/** More names than this stand on two lines when one is too short (domain §2.3: 4 + 3). */
const NAMES_ON_FIRST_LINE = 4;
const SHRINK_STEP_POINTS = 0.5;
const MM_PER_POINT = 25.4 / 72;

/**
 * One certificate: each field in a frame of its own at the layout's place, so that it can be edited without
 * moving the others. The last, smallest paragraph holds the frames on the page.
 */
export function certificateToDocx(
  certificate: Certificate,
  layout: CertificateLayout,
  fonts: FontLibrary,
): readonly WordParagraph[] {
  const one = (zone: TextZone, text: string): readonly WordParagraph[] =>
    text === '' ? [] : fieldToDocx(zone, [[{ type: 'text', text }]], fonts);
  return [
    ...one(layout.heading, certificate.heading),
    ...one(layout.recipient, certificate.recipient),
    ...fieldToDocx(layout.citation, certificate.citation, fonts),
    ...membersToDocx(certificate, layout.members, fonts),
    ...fieldToDocx(layout.issuers, issuerLines(certificate, layout.issuers, fonts), fonts),
    ...one(layout.date, certificate.date),
    ...one(layout.number, certificate.number),
    wordParagraph('SmallestLine', ''),
  ];
}

/** The sheet of a layout; the frames need no margins, Word wants some. */
export function certificatePage(layout: CertificateLayout): WordPage {
  const margin = mmToTwips(10);
  const { width, height } = layout.paper;
  return {
    width: mmToTwips(width),
    height: mmToTwips(height),
    orientation: width > height ? 'landscape' : 'portrait',
    margins: { top: margin, right: margin, bottom: margin, left: margin, footer: margin },
    linePitch: null,
  };
}

/** The drawn border of a layout. */
export function certificateArt(layout: CertificateLayout): readonly WordRectangle[] {
  return layout.border.map(({ x, y, width, height, line, colour, radius }) => ({
    xMm: x,
    yMm: y,
    widthMm: width,
    heightMm: height,
    lineMm: line,
    colour: colour.slice(1).toUpperCase(),
    radiusMm: radius,
  }));
}

function fieldToDocx(
  zone: TextZone,
  paragraphs: readonly (readonly Inline[])[],
  fonts: FontLibrary,
): readonly WordParagraph[] {
  const texts = paragraphs.map(inlineText);
  const size = shrink(zone, (points) => {
    const lines = linesOf(texts, zone, points, fonts);
    const heightMm = lines * points * zone.leading * MM_PER_POINT;
    return lines <= zone.maximumLines && heightMm <= zone.height;
  });
  const format = runFormat(zone, size);
  const indent = pointsToTwips(zone.indent * size);
  return paragraphs.map((words) => ({
    type: 'paragraph',
    style: 'CertificateText',
    runs: inlinesToDocx(words, format),
    direct: { ...placed(zone, size), ...(indent === 0 ? {} : { firstLine: indent }) },
  }));
}

/** Names after their label, one full-width space apart; a second line begins under the first name. */
function membersToDocx(
  certificate: Certificate,
  zone: TextZone,
  fonts: FontLibrary,
): readonly WordParagraph[] {
  const { members, membersLabel } = certificate;
  if (members.length === 0) return [];
  const oneLine = [members];
  const twoLines = [members.slice(0, NAMES_ON_FIRST_LINE), members.slice(NAMES_ON_FIRST_LINE)];
  const fitsOn = (lines: readonly (readonly string[])[], points: number): boolean =>
    lines.every(
      (names) => textWidthMm(membersLabel + names.join(NAME_GAP), zone, points, fonts) <= zone.width,
    );
  const lines = members.length <= NAMES_ON_FIRST_LINE || fitsOn(oneLine, zone.size) ? oneLine : twoLines;
  const size = shrink(zone, (points) => fitsOn(lines, points));
  const format = runFormat(zone, size);
  const hanging = pointsToTwips(textWidthMm(membersLabel, zone, size, fonts) / MM_PER_POINT);
  const runs = lines.flatMap((names, index): readonly WordRun[] => {
    const text = (index === 0 ? membersLabel : '') + names.join(NAME_GAP);
    return [...(index === 0 ? [] : [{ type: 'break' } as const]), { type: 'text', text, format }];
  });
  return [
    {
      type: 'paragraph',
      style: 'CertificateText',
      runs,
      direct: { ...placed(zone, size), left: hanging, hanging },
    },
  ];
}

/** A name too wide for its zone is parted before its bracket: …组委会 / （…代章）. */
function issuerLines(
  certificate: Certificate,
  zone: TextZone,
  fonts: FontLibrary,
): readonly (readonly Inline[])[] {
  return certificate.issuers.map((issuer) => {
    const bracket = issuer.lastIndexOf('（');
    if (bracket <= 0 || textWidthMm(issuer, zone, zone.size, fonts) <= zone.width) {
      return [{ type: 'text', text: issuer }];
    }
    return [
      { type: 'text', text: issuer.slice(0, bracket) },
      { type: 'line-break' },
      { type: 'text', text: issuer.slice(bracket) },
    ];
  });
}

/** The largest size from the zone's down to its least, in half points, that fits; else the least. */
function shrink(zone: TextZone, fits: (points: number) => boolean): number {
  for (let points = zone.size; points > zone.minimumSize; points -= SHRINK_STEP_POINTS) {
    if (fits(points)) return points;
  }
  return zone.minimumSize;
}

function linesOf(texts: readonly string[], zone: TextZone, points: number, fonts: FontLibrary): number {
  const indentMm = zone.indent * points * MM_PER_POINT;
  return texts
    .flatMap((text) => text.split('\n'))
    .reduce(
      (sum, text) =>
        sum + Math.max(1, Math.ceil((indentMm + textWidthMm(text, zone, points, fonts)) / zone.width)),
      0,
    );
}

function textWidthMm(text: string, zone: TextZone, points: number, fonts: FontLibrary): number {
  return (fonts.measure(text, zone.role) * points + Array.from(text).length * zone.spacing) * MM_PER_POINT;
}

function runFormat(zone: TextZone, size: number): RunFormat {
  return {
    font: zone.role,
    halfPoints: pointsToHalfPoints(size),
    ...(zone.colour === '#000000' ? {} : { colour: zone.colour.slice(1).toUpperCase() }),
    ...(zone.spacing === 0 ? {} : { spacing: pointsToTwips(zone.spacing) }),
  };
}

function placed(zone: TextZone, size: number): DirectFormat {
  return {
    align: zone.align,
    line: pointsToTwips(size * zone.leading),
    frame: {
      x: mmToTwips(zone.x),
      y: mmToTwips(zone.y),
      width: mmToTwips(zone.width),
      height: mmToTwips(zone.height),
      wrap: 'around',
    },
  };
}
