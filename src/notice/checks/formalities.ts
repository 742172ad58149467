import { problem, type Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { findFirst, findAll, wordingOf } from '../find.ts';
import { placeOfLine, type Notice, type NoticeLine } from '../notice.ts';
import { dayInWords, daysIn } from '../written-days.ts';
import type { NoticeCheck } from './check.ts';
import { hostSets } from './hosts.ts';

/** A18: the notice is signed and dated, on the day that was set, not after it was printed. */
export const checkSignature: NoticeCheck = (notice, { call, year }) => {
  const printed = printedDay(notice, year);
  const signed = notice.signature.find(({ text }) => daysIn(text, year).length > 0);
  if (signed === undefined) return [unsigned(notice, call.signedOn, printed?.raw ?? null)];
  if (call.signedOn === null || notice.signedOn === null) return [];
  const isSame = notice.signedOn === call.signedOn;
  const isLate = printed !== null && printed.iso < notice.signedOn;
  if (isSame && !isLate) return [];
  const wrong = isSame && printed !== null ? printed : { line: signed, raw: signed.text };
  return [signedOtherwise(notice, wrong.line, wrong.raw, call.signedOn)];
};

function unsigned(notice: Notice, signedOn: string | null, printed: string | null): Problem {
  const body = notice.lines.filter(({ part, role }) => part === 0 && role !== 'imprint');
  const place = placeOfLine(
    notice,
    body.at(-1) ?? { number: 1, text: '', role: 'text', part: 0, clause: '' },
  );
  if (signedOn === null) return problem('notice-unsigned', place, { printed });
  return problem('notice-signature-settled', place, { printed, proposal: dayInWords(signedOn) });
}

function signedOtherwise(notice: Notice, line: NoticeLine, raw: string, signedOn: string): Problem {
  const words = { clause: line.clause, raw, proposal: dayInWords(signedOn) };
  return problem('notice-signed-otherwise', placeOfLine(notice, line), words);
}

interface Printed {
  readonly line: NoticeLine;
  readonly raw: string;
  readonly iso: string;
}

function printedDay(notice: Notice, year: number): Printed | null {
  const days = notice.imprint.flatMap((line) =>
    /印发$/.test(line.text) ? daysIn(line.text, year).map(({ raw, iso }) => ({ line, raw, iso })) : [],
  );
  return days[0] ?? null;
}

/** A41 and the form of 发文字号: 〔〕, no 字, and the number that was set. */
export const checkDocumentNumber: NoticeCheck = (notice, { call }) => {
  const { documentNumber: line } = notice;
  if (line === null) return [];
  const place = placeOfLine(notice, line);
  const raw = line.text;
  const proper = raw.replace(/[[（(【](\d{4})[\]）)】]/, '〔$1〕').replace(/\s/g, '');
  const { clause } = line;
  return [
    ...(proper === raw ? [] : [problem('notice-number-brackets', place, { clause, raw, proposal: proper })]),
    ...(/字〔/.test(proper) ? [problem('notice-number-old-style', place, { clause, raw })] : []),
    ...(proper === call.number
      ? []
      : [problem('notice-number-not-as-set', place, { clause, raw, proposal: call.number })]),
  ];
};

/** A43: 公开类型 in the imprint, and no 抄送 though others are hosts too. */
export const checkImprint: NoticeCheck = (notice, competition) => {
  const [first] = notice.imprint;
  if (first === undefined) return [];
  const local = findFirst(notice.imprint, /^(?:信息)?公开(?:类型|属性|方式|形式)[：:].{0,20}/).map(
    ({ line, raw }) =>
      problem('notice-imprint-local', placeOfLine(notice, line), { clause: line.clause, raw }),
  );
  return [...local, ...copyTo(notice, competition, first)];
};

function copyTo(notice: Notice, competition: Competition, first: NoticeLine): readonly Problem[] {
  const hosts = hostSets(notice, competition)[0]?.hosts ?? [];
  const isCopied = notice.imprint.some(({ text }) => /^抄 ?送/.test(text));
  if (hosts.length < 2 || isCopied) return [];
  return [problem('notice-copy-to-missing', placeOfLine(notice, first), { hosts: hosts.join('、') })];
}

/** A44: 表彰 without an approval. */
export const checkCommendation: NoticeCheck = (notice, { announcement }) => {
  if (announcement.approvalReference !== null) return [];
  return findFirst(wordingOf(notice), /[\u4e00-\u9fff、]{0,12}表彰/).map(({ line, raw }) =>
    problem('notice-commendation', placeOfLine(notice, line), { clause: line.clause, raw }),
  );
};

/** A45: a person's name or mobile number in a public notice; neither is repeated here. */
export const checkContact: NoticeCheck = (notice) => [
  ...findFirst(
    notice.lines,
    /联 ?系 ?人[：: ]{1,3}(?![^，。]{0,20}(?:处|科|室|办公室|中心))[\u4e00-\u9fff]{2,4}/,
  ).map(({ line }) => problem('notice-person-named', placeOfLine(notice, line), { clause: line.clause })),
  ...findAll(notice.lines, /(?<!\d)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g).map(({ line }) =>
    problem('notice-mobile-public', placeOfLine(notice, line), { clause: line.clause }),
  ),
];
