/** What a line end parts although it belongs on one line. */
export interface SplitGroup {
  readonly head: string;
  readonly tail: string;
}

// Units of counting, time, money and measure (domain §1.15: 5个, 30万元, 500强, 2026年).
const units =
  '个|名|家|项|强|周岁|岁|年|月|日|时|分|秒|小时|人|位|届|期|天|次|件|份|页|号|条|款|级|组|类|支|场|所|倍|座|部|台|套|' +
  '[万亿]?元|万|亿|字|行|张|章|节|篇|本|册|里|米|公里|平方米|吨|克|亩|度|折|点|批|轮|户|%|％|‰|℃|余|多';
const unitFirst = new RegExp(`^(?:${units})`, 'u');

/** The number and unit, number or date two lines share; null where the line end parts nothing. */
export function splitGroup(line: string, next: string): SplitGroup | null {
  const head = /[^\s]*\d[\d.,]*[万亿]?$/u.exec(line.trimEnd())?.[0] ?? null;
  if (head === null || isName(head)) return null;
  const start = next.trimStart();
  const digits = /^\d+/u.exec(start)?.[0];
  const lastCharacters = Array.from(head).slice(-6).join('');
  if (digits !== undefined && /\d$/u.test(head)) return { head: lastCharacters, tail: digits };
  const unit = unitFirst.exec(start)?.[0];
  return unit === undefined ? null : { head: lastCharacters, tail: unit };
}

/** 附件1, 表2, a web address or a number of a telephone: what follows is no unit. */
function isName(head: string): boolean {
  return /(?:附件|[表图])\d+$|[A-Za-z/.@_-]\d*$|\d-\d+$/u.test(head);
}
