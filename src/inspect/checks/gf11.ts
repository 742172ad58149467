import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import { docxSignature } from '../docx/checks-signature.ts';
import { judged, notApplicable } from '../outcome.ts';
import { around, inMm, isWithin } from '../quantity.ts';
import type { PdfReading, ReadLine } from '../reading.ts';
import type { Measurement } from '../result.ts';
import {
  blankLinesAbove,
  sealedOffsets,
  sealRoom,
  unsealedOffsets,
  type Offset,
  type SignatureLines,
} from '../signature.ts';
import { placeOfPart } from '../spot.ts';
import { textRowsOf } from '../text-rows.ts';

const TOLERANCE_MM = 1;
/** Blank lines over an unsealed signature: one (§7.3.5.2), a little more where the side had room. */
const FEWEST_BLANK = 0.5;
const MOST_BLANK = 3.5;

/** GF11: signature and date by §7.3.5.1 (sealed) or §7.3.5.2 (unsealed): which one is meant, fits better. */
export const gf11: Check = {
  id: 'GF11',
  level: 'error',
  subject: { zh: '署名和成文日期', en: 'Signature and date' },
  clause: 'GB/T 9704—2012 7.3.5',
  run: (subject) => {
    const { file, reading, elements, profile } = subject;
    if (reading.type === 'docx') return docxSignature(subject, reading);
    const lines = linesOf(subject, reading);
    if (lines === null) return notApplicable(noSignature);
    const sealed = styleOf('sealed', lines, subject);
    const unsealed = styleOf('unsealed', lines, subject);
    const passing = [sealed, unsealed].find(({ isRight }) => isRight);
    const nearer = worstOf(sealed) <= worstOf(unsealed) ? sealed : unsealed;
    const chosen = passing ?? nearer;
    const place = placeOfPart(file, elements.signatures[0] ?? elements.date);
    return judged(
      passing === undefined
        ? problemsOf(nearer, sealed, unsealed, place)
        : jointProblems(lines, chosen, place),
      [...chosen.offsets.map((offset) => measurementOf(offset, chosen)), ...blankMeasurement(lines, profile)],
    );
  },
};

const noSignature = { zh: '没有署名和成文日期。', en: 'There is no signature.' };

interface Style {
  readonly type: 'sealed' | 'unsealed';
  readonly offsets: readonly Offset[];
  /** What is wrong above the signature: room for the seal, or the blank line. */
  readonly room: 'free' | 'crowded' | 'far';
  readonly isPlaced: boolean;
  readonly isRight: boolean;
}

function styleOf(type: Style['type'], lines: SignatureLines, { profile }: Subject): Style {
  const offsets = (type === 'sealed' ? sealedOffsets : unsealedOffsets)(lines, profile);
  const room = type === 'sealed' ? sealRoom(lines, profile) : blankRoom(blankLinesAbove(lines, profile));
  const isPlaced = offsets.every(({ mm, wantedMm }) => isWithin(mm, wantedMm, TOLERANCE_MM));
  return { type, offsets, room, isPlaced, isRight: isPlaced && room === 'free' };
}

function blankRoom(blank: number | null): Style['room'] {
  if (blank === null) return 'free';
  if (blank < FEWEST_BLANK) return 'crowded';
  return blank > MOST_BLANK ? 'far' : 'free';
}

function worstOf({ offsets }: Style): number {
  return Math.max(...offsets.map(({ mm, wantedMm }) => Math.abs(mm - wantedMm)));
}

function linesOf(subject: Subject, reading: PdfReading): SignatureLines | null {
  const { elements } = subject;
  const date = elements.date?.line;
  const names = elements.signatures.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const [first] = names;
  if (date === undefined || first === undefined) return null;
  const text = textRowsOf(reading, elements);
  const view = text.views.find(({ side }) => side.number === first.side);
  const above = (view === undefined ? [] : view.rows)
    .map(({ line }) => line)
    .filter((line) => line.bottomMm < first.topMm + 1 && !names.includes(line));
  const textBottomMm = above.length === 0 ? null : Math.max(...above.map(({ bottomMm }) => bottomMm));
  return { names, date, textBottomMm };
}

function problemsOf(
  nearer: Style,
  sealed: Style,
  unsealed: Style,
  place: Problem['place'],
): readonly Problem[] {
  const distance = (style: Style): string =>
    style.offsets
      .map(({ what, mm, wantedMm }) => `${what.zh} ${inMm(mm)}（应为 ${inMm(wantedMm)}）`)
      .join('、');
  if (!nearer.isPlaced) {
    return [
      problem('page-signature-place', place, { sealed: distance(sealed), unsealed: distance(unsealed) }),
    ];
  }
  return [problem('page-signature-room', place, { style: nearer.type, room: nearer.room })];
}

/** Sealed jointly, seals stand side by side in rows and may not touch (§7.3.5.1). */
function jointProblems(
  { names }: SignatureLines,
  { type }: Style,
  place: Problem['place'],
): readonly Problem[] {
  const middle = (line: ReadLine): number => (line.leftMm + line.rightMm) / 2;
  const touching = names.some((name, index) =>
    names
      .slice(index + 1)
      .some((other) => Math.hypot(middle(name) - middle(other), name.baselineMm - other.baselineMm) < 40),
  );
  return type === 'sealed' && touching ? [problem('page-seals-touch', place, {})] : [];
}

function measurementOf({ what, mm, wantedMm }: Offset, { type }: Style): Measurement {
  const style =
    type === 'sealed' ? { zh: '（加盖印章）', en: ' (sealed)' } : { zh: '（不加盖印章）', en: ' (unsealed)' };
  return {
    what: { zh: what.zh + style.zh, en: what.en + style.en },
    measured: inMm(mm),
    wanted: around(Math.round(wantedMm * 10) / 10, TOLERANCE_MM),
  };
}

function blankMeasurement(lines: SignatureLines, profile: Subject['profile']): readonly Measurement[] {
  const blank = blankLinesAbove(lines, profile);
  return blank === null
    ? []
    : [{ what: { zh: '署名以上空行', en: 'blank lines above' }, measured: String(blank), wanted: '' }];
}
