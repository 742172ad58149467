import type { Certificate, Inline } from '../../document/model.ts';
import type { FontLibrary } from '../../fonts/library.ts';
import type { CertificateLayout, TextZone } from '../../layout/certificate.ts';
import { pointsToMm } from '../../layout/units.ts';
import { fitMembers, type MembersBlock, type PlacedName } from '../../typesetting/fit-members.ts';
import { fitZone, type FittedZone } from '../pdf/certificate-zone.ts';
import { inlinesToPieces } from '../pdf/set-text.ts';
import { inlinesToDocx } from './inlines.ts';
import { mmToTwips, pointsToHalfPoints, pointsToTwips } from './measures.ts';
import {
  textRun,
  wordParagraph,
  type DirectFormat,
  type RunFormat,
  type WordPage,
  type WordParagraph,
  type WordRun,
} from './word.ts';

/** Where word processors put the baseline of an exact line, and where it is in the em box of every face. */
const LINE_ASCENT = 0.8;
const EM_ASCENT = 0.88;
/** Names are never cut: where even the least size of the layout is too large, they go below it. */
const LAST_RESORT_POINTS = 1;

/**
 * One certificate: each field in a frame of its own at the layout's place and in the size it has in PDF, so
 * that it can be edited without moving the others. The last, smallest paragraph holds the frames on the page.
 */
export function certificateToDocx(
  certificate: Certificate,
  layout: CertificateLayout,
  fonts: FontLibrary,
): readonly WordParagraph[] {
  const field = (zone: TextZone, paragraphs: readonly (readonly Inline[])[]): readonly WordParagraph[] =>
    fieldToDocx(
      zone,
      paragraphs.filter((words) =>
        words.some((inline) => inline.type === 'line-break' || inline.text !== ''),
      ),
      fonts,
    );
  return [
    ...field(layout.heading, [words(certificate.heading)]),
    ...field(layout.recipient, [words(certificate.recipient)]),
    ...field(layout.citation, certificate.citation),
    ...membersToDocx(certificate, layout.members, fonts),
    ...field(layout.issuers, certificate.issuers.map(words)),
    ...field(layout.date, [words(certificate.date)]),
    ...field(layout.number, [words(certificate.number)]),
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

function words(text: string): readonly Inline[] {
  return [{ type: 'text', text }];
}

/** Text at the left edge flows; centred lines end where they end on the printed sheet. */
function fieldToDocx(
  zone: TextZone,
  paragraphs: readonly (readonly Inline[])[],
  fonts: FontLibrary,
): readonly WordParagraph[] {
  const fitted = fit(zone, paragraphs, fonts);
  const { size } = fitted;
  const format = runFormat(zone, size);
  const indent = pointsToTwips(zone.indent * size);
  const direct = {
    ...placed(zone, size, fitted.lines.length),
    ...(indent === 0 ? {} : { firstLine: indent }),
  };
  return paragraphs.map((paragraph) => ({
    type: 'paragraph',
    style: 'CertificateText',
    runs:
      zone.align === 'left'
        ? inlinesToDocx(paragraph, format, stressedFormat(zone))
        : brokenRuns(fit({ ...zone, size }, [paragraph], fonts), format),
    direct,
  }));
}

function fit(zone: TextZone, paragraphs: readonly (readonly Inline[])[], fonts: FontLibrary): FittedZone {
  return fitZone((style) => paragraphs.map((paragraph) => inlinesToPieces(paragraph, style)), zone, fonts);
}

function brokenRuns({ lines }: FittedZone, format: RunFormat): readonly WordRun[] {
  return lines.flatMap((line, index): readonly WordRun[] => {
    const text = textRun(line.texts.map((part) => part.text).join(''), format);
    return index === 0 ? [text] : [{ type: 'break' }, text];
  });
}

/** A line of names a paragraph: each name at its tab stop, the first right behind the label. */
function membersToDocx(
  { members, membersLabel }: Certificate,
  zone: TextZone,
  fonts: FontLibrary,
): readonly WordParagraph[] {
  const block = members.length === 0 ? null : fitNames(membersLabel, members, zone, fonts);
  if (block === null) return [];
  const format = runFormat(zone, block.size);
  const direct = placed(zone, block.size, block.lines.length);
  return block.lines.map((names, index): WordParagraph => {
    const [first, ...others] = names;
    const runs = names.flatMap((name, place): readonly WordRun[] => [
      ...(place === 0 ? [] : [{ type: 'tab' } as const]),
      ...nameRuns(name, format),
    ]);
    return {
      type: 'paragraph',
      style: 'CertificateText',
      runs: index === 0 ? [textRun(membersLabel, format), ...runs] : runs,
      direct: {
        ...direct,
        ...(index === 0 ? {} : { left: pointsToTwips(first?.x ?? 0) }),
        ...(others.length === 0
          ? {}
          : { tabs: others.map(({ x }) => ({ at: pointsToTwips(x), align: 'left' as const })) }),
      },
    };
  });
}

/** The last character carries no space: it would reach the next name's tab stop and the tab would miss it. */
function nameRuns({ name, spacing }: PlacedName, format: RunFormat): readonly WordRun[] {
  const characters = Array.from(name);
  const last = characters.pop() ?? '';
  if (spacing === 0 || characters.length === 0) return [textRun(name, format)];
  return [
    textRun(characters.join(''), { ...format, spacing: pointsToTwips(spacing) }),
    textRun(last, format),
  ];
}

function fitNames(
  label: string,
  names: readonly string[],
  zone: TextZone,
  fonts: FontLibrary,
): MembersBlock | null {
  const request = {
    label,
    names,
    width: zone.width / pointsToMm(1),
    size: zone.size,
    measure: (text: string) => fonts.measure(text, zone.role),
    measureName: (name: string) => fonts.measureName(name, zone.role),
  };
  return (
    fitMembers({ ...request, minimumSize: zone.minimumSize }) ??
    fitMembers({ ...request, minimumSize: LAST_RESORT_POINTS })
  );
}

function runFormat(zone: TextZone, size: number): RunFormat {
  return {
    font: zone.role,
    halfPoints: pointsToHalfPoints(size),
    ...(zone.colour === '#000000' ? {} : { colour: hexOf(zone.colour) }),
    ...(zone.spacing === 0 ? {} : { spacing: pointsToTwips(zone.spacing) }),
  };
}

function stressedFormat({ strongColour }: TextZone): RunFormat {
  return strongColour === undefined ? {} : { colour: hexOf(strongColour) };
}

function hexOf(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** The frame's upper edge is where the first em box begins, less the room a word processor leaves above it. */
function placed(zone: TextZone, size: number, lines: number): DirectFormat {
  const textMm = pointsToMm(((lines - 1) * zone.leading + 1) * size);
  const freeMm = { top: 0, middle: 0.5, bottom: 1 }[zone.anchor] * (zone.height - textMm);
  const aboveMm = pointsToMm((LINE_ASCENT * zone.leading - EM_ASCENT) * size);
  return {
    align: zone.align,
    line: pointsToTwips(size * zone.leading),
    frame: {
      x: mmToTwips(zone.x),
      y: mmToTwips(zone.y + freeMm - aboveMm),
      width: mmToTwips(zone.width),
      height: mmToTwips(zone.height - freeMm),
      wrap: 'around',
    },
  };
}
