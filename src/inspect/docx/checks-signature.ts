import { problem } from '../../problems/problem.ts';
import type { Subject } from '../check.ts';
import type { Part } from '../elements.ts';
import { judged, notApplicable, notMeasured, type Outcome } from '../outcome.ts';
import { around, inMm, isWithin } from '../quantity.ts';
import type { DocxReading } from '../reading.ts';
import type { Bilingual } from '../result.ts';
import { placeOfPart } from '../spot.ts';
import { extentOf, sectionOf, textWidthMm } from './measures.ts';

const TOLERANCE_MM = 1.2;

/** GF11 of a DOCX: where indents and spaces put name and date (GB/T 9704—2012 §7.3.5); the seal's room shows on sides. */
export function docxSignature(subject: Subject, reading: DocxReading): Outcome {
  const { file, elements } = subject;
  const [name, ...others] = elements.signatures;
  const { date } = elements;
  if (name === undefined || date === null) return notApplicable(noSignature);
  if (others.length > 0) return notMeasured(joint);
  const places = placesOf(name, date, reading, subject);
  if (places === null) return notMeasured(byTabs);
  const sealed = sealedOffsets(places);
  const unsealed = unsealedOffsets(places);
  const isRight = (offsets: readonly Offset[]): boolean =>
    offsets.every(({ mm, wantedMm }) => isWithin(mm, wantedMm, TOLERANCE_MM));
  const right = [sealed, unsealed].find(isRight);
  return judged(
    right === undefined
      ? [
          problem('page-signature-place', placeOfPart(file, name), {
            sealed: wordsOf(sealed),
            unsealed: wordsOf(unsealed),
          }),
        ]
      : [],
    (right ?? sealed).map(({ what, mm, wantedMm }) => ({
      what,
      measured: inMm(mm),
      wanted: around(Math.round(wantedMm * 10) / 10, TOLERANCE_MM),
    })),
  );
}

const noSignature = { zh: '没有署名和成文日期。', en: 'There is no signature.' };
const joint = {
  zh: '几个机关联合署名，位置要看排好的页面；请导出 PDF 后再检查。',
  en: 'Several bodies sign: export a PDF and inspect that.',
};
const byTabs = {
  zh: '署名或成文日期用制表位定位，Word 文件里量不出来；请导出 PDF 后再检查。',
  en: 'Name or date stand at tab stops: export a PDF and inspect that.',
};

interface Extent {
  readonly leftMm: number;
  readonly rightMm: number;
}

interface Places {
  readonly name: Extent;
  readonly date: Extent;
  readonly widthMm: number;
  readonly cellMm: number;
}

interface Offset {
  readonly what: Bilingual;
  readonly mm: number;
  readonly wantedMm: number;
}

function placesOf(name: Part, date: Part, reading: DocxReading, { profile }: Subject): Places | null {
  if (name.paragraph === undefined || date.paragraph === undefined) return null;
  const section = sectionOf(reading, date.paragraph);
  if (section === null) return null;
  const nameExtent = extentOf(name.paragraph, name.text, section);
  const dateExtent = extentOf(date.paragraph, date.text, section);
  if (nameExtent === null || dateExtent === null) return null;
  const cellMm = profile.typeArea.widthMm / profile.grid.cells;
  return { name: nameExtent, date: dateExtent, widthMm: textWidthMm(section), cellMm };
}

const dateInset = { zh: '成文日期右空', en: 'date from the right' };

/** Date four cells in, more where a long name would cross the edge; the name centred over it (domain §1.7). */
function sealedOffsets({ name, date, widthMm, cellMm }: Places): readonly Offset[] {
  const half = (name.rightMm - name.leftMm - (date.rightMm - date.leftMm)) / 2;
  const least = Math.max(4 * cellMm, half);
  const inset = widthMm - date.rightMm;
  // A name that needs more room may have up to one cell more (domain §1.7).
  const wantedMm = half > 4 * cellMm && inset > least && inset < least + cellMm ? inset : least;
  return [
    { what: dateInset, mm: inset, wantedMm },
    {
      what: { zh: '署名中线与日期中线相距', en: 'middle of the name from the date’s' },
      mm: Math.abs(name.leftMm + name.rightMm - date.leftMm - date.rightMm) / 2,
      wantedMm: 0,
    },
  ];
}

/** Name two cells in, date beginning two cells after it; a date longer than the name keeps the two cells itself. */
function unsealedOffsets({ name, date, widthMm, cellMm }: Places): readonly Offset[] {
  const isLongDate = date.rightMm - date.leftMm > name.rightMm - name.leftMm;
  const inset = isLongDate
    ? { what: dateInset, mm: widthMm - date.rightMm }
    : { what: { zh: '署名右空', en: 'name from the right' }, mm: widthMm - name.rightMm };
  return [
    { ...inset, wantedMm: 2 * cellMm },
    {
      what: { zh: '日期首字比署名首字右移', en: 'date begins after the name by' },
      mm: date.leftMm - name.leftMm,
      wantedMm: 2 * cellMm,
    },
  ];
}

function wordsOf(offsets: readonly Offset[]): string {
  return offsets
    .map(({ what, mm, wantedMm }) => `${what.zh} ${inMm(mm)}（应为 ${inMm(wantedMm)}）`)
    .join('、');
}
