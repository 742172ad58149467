import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import { judged } from '../outcome.ts';
import type { Measurement } from '../result.ts';
import { placeOf, placeOfPart } from '../spot.ts';
import { dateFaults, isoOf } from '../words/date-faults.ts';
import { passagesOf } from '../words/passages.ts';

/** GF10: dates as 2026年4月3日, 成文日期 there and not after 印发日期 (GB/T 9704—2012 §7.3.5.4, §7.4.3). */
export const gf10: Check = {
  id: 'GF10',
  level: 'error',
  subject: { zh: '成文日期和日期写法', en: 'Date of the paper and form of dates' },
  clause: 'GB/T 9704—2012 7.3.5.4、7.4.3',
  run: (subject) => {
    const { date, imprint } = subject.elements;
    return judged(
      [...faultsOfWords(subject), ...faultsOfDate(subject), ...faultsOfPrinting(subject)],
      [
        ...(date === null ? [] : [measured('成文日期', 'Date of the paper', date.text)]),
        ...(imprint?.printedOn == null
          ? []
          : [measured('印发日期', 'Date of printing', imprint.printedOn.text)]),
      ],
    );
  },
};

function measured(zh: string, en: string, text: string): Measurement {
  return { what: { zh, en }, measured: text.trim(), wanted: '' };
}

function faultsOfWords({ file, elements }: Subject): readonly Problem[] {
  return passagesOf(elements).flatMap((passage) =>
    dateFaults(passage.text, passage.inTable).map(({ offset, ...fault }) =>
      problem('inspect-date-form', placeOf(file, passage.spotAt(offset)), fault),
    ),
  );
}

function faultsOfDate({ file, elements: { form, date, signatures } }: Subject): readonly Problem[] {
  if (date === null) {
    const needsOne = form !== 'plain' || signatures.length > 0;
    return needsOne ? [problem('inspect-date-missing', placeOfPart(file, signatures.at(-1)), {})] : [];
  }
  const text = date.text.trim();
  // What is wrong with the day itself, faultsOfWords says.
  if (isoOf(text) !== null || dateFaults(text, false).length > 0) return [];
  const place = placeOfPart(file, date);
  if (!/[\d〇零○一二三四五六七八九十]/u.test(text)) return [problem('inspect-date-missing', place, {})];
  // Certificates and other papers without a head may write their day in Chinese numerals (domain §1.16).
  if (
    form === 'plain' &&
    /^[〇一二三四五六七八九十]+年[一二三四五六七八九十]+月[一二三四五六七八九十]+日$/u.test(text)
  )
    return [];
  return [problem('inspect-signing-date-form', place, { date: text })];
}

function faultsOfPrinting({ file, elements: { date, imprint } }: Subject): readonly Problem[] {
  const signed = isoOf(date?.text ?? '');
  const printedOn = imprint?.printedOn ?? null;
  const printed = isoOf(printedOn?.text ?? '');
  if (date === null || printedOn === null || signed === null || printed === null || signed <= printed)
    return [];
  const about = { date: date.text.trim(), printedOn: printedOn.text.trim() };
  return [problem('inspect-date-after-printing', placeOfPart(file, printedOn), about)];
}
