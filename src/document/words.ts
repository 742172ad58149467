import { formatDate } from './dates.ts';
import type { Document, FlowChart, Imprint, Inline, Letterhead, Signature } from './model.ts';
import { annexListItems, annexListLine } from './number.ts';

/*
 * Words a writer adds to what the tree holds. Here once, so that PDF and DOCX can't differ.
 */

/** The label before 附件说明's first item. */
export const ANNEX_LIST_LABEL = '附件：';

/** Label of 签发人 on a paper to a superior. */
export const SIGNERS_LABEL = '签发人：';

/** Members of a certificate and 签发人 stand apart by one full-width space (domain §1.3, §2.3). */
export const NAME_GAP = '\u3000';

/** Date still to be given, in drafts: room for month and day. */
export const OPEN_DATE = '\u3000\u3000年\u3000月\u3000日';

/** Inlines as one string; a line break becomes `\n`. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'line-break' ? '\n' : inline.text)).join('');
}

/** 附件说明, line by line: `附件：名称`, or `附件：1. 名称` and `2. 名称`; none without annexes. */
export function annexListLines(annexes: Document['annexes']): readonly string[] {
  return annexListItems(annexes).map(
    (item, index) => (index === 0 ? ANNEX_LIST_LABEL : '') + annexListLine(item),
  );
}

/** The date under the signature: `2026年4月3日`, or room for it. */
export function signatureDate(signature: Signature): string {
  return signature.date === null ? OPEN_DATE : formatDate(signature.date);
}

/** `签发人：甲　乙`; null where the paper names none. */
export function signersLine(letterhead: Letterhead): string | null {
  return letterhead.signers.length === 0 ? null : SIGNERS_LABEL + letterhead.signers.join(NAME_GAP);
}

/** The words of a flow chart in reading order: each step, and after it the answers its arrows bear. */
export function flowChartLines({ steps, arrows }: FlowChart): readonly string[] {
  return steps.flatMap(({ id, text }) => [
    text,
    ...arrows.flatMap(({ from, label }) => (from === id && label !== null ? [label] : [])),
  ]);
}

/** What 版记 prints; parts that are null are not printed. */
export interface ImprintWords {
  /** 抄送：甲，乙，丙。 */
  readonly copyTo: string | null;
  /** 公开类型：主动公开 */
  readonly disclosure: string | null;
  readonly printUnit: string | null;
  /** 2026年4月3日印发 */
  readonly printedOn: string | null;
}

/** 版记 as printed (domain §1.9); a letter's has 抄送 only (domain §1.12). */
export function imprintWords(imprint: Imprint, form: Document['properties']['form']): ImprintWords {
  const copyTo = imprint.copyTo.length === 0 ? null : `抄送：${imprint.copyTo.join('，')}。`;
  if (form === 'letter') return { copyTo, disclosure: null, printUnit: null, printedOn: null };
  return {
    copyTo,
    disclosure: imprint.disclosure === null ? null : `公开类型：${imprint.disclosure}`,
    printUnit: imprint.printUnit === '' ? null : imprint.printUnit,
    printedOn: imprint.printedOn === null ? null : `${formatDate(imprint.printedOn)}印发`,
  };
}
