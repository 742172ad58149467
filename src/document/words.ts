import { formatDate } from './dates.ts';
import type { Document, FlowChart, Form, Imprint, Inline, Letterhead, Signature } from './model.ts';
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

/** 发文机关标志: one line, or each body's name and beside them what the mark has after the lead's (文件). */
export interface MarkWords {
  readonly lines: readonly string[];
  /** Null beside one line, or where the names stand alone. */
  readonly beside: string | null;
}

/** The mark as a form shows it: a letter has the lead body only (domain §1.12, §1.14). */
export function markWords({ mark, bodies = [] }: Letterhead, form: Form): MarkWords {
  const [lead = ''] = bodies;
  if (bodies.length < 2 || form === 'letter') return { lines: [mark], beside: null };
  const rest = mark.startsWith(lead) ? mark.slice(lead.length) : '文件';
  return { lines: bodies, beside: rest === '' ? null : rest };
}

/** Names of 签发人 a line holds (domain §1.3, row 6). */
const SIGNERS_A_LINE = 2;

/** 签发人, two names a line, without the label; none where the paper names none. */
export function signerLines({ signers }: Letterhead): readonly (readonly string[])[] {
  const count = Math.ceil(signers.length / SIGNERS_A_LINE);
  return Array.from({ length: count }, (_, line) =>
    signers.slice(line * SIGNERS_A_LINE, (line + 1) * SIGNERS_A_LINE),
  );
}

/** One line under the mark: 发文字号 stands on the last one (domain §1.3, row 5). */
export interface NumberLine {
  readonly number: string | null;
  /** `签发人：` on the first line, else empty. */
  readonly label: string;
  readonly names: readonly string[];
}

/** 发文字号 and 签发人 line by line, as they are read. */
export function numberLines(letterhead: Letterhead): readonly NumberLine[] {
  const lines = signerLines(letterhead);
  if (lines.length === 0) return [{ number: letterhead.number, label: '', names: [] }];
  return lines.map((names, index) => ({
    number: index === lines.length - 1 ? letterhead.number : null,
    label: index === 0 ? SIGNERS_LABEL : '',
    names,
  }));
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
  /** 主送：甲，乙。 above 抄送, where it was moved here. */
  readonly sendTo: string | null;
  /** 抄送：甲，乙，丙。 */
  readonly copyTo: string | null;
  /** 公开类型：主动公开 */
  readonly disclosure: string | null;
  readonly printUnit: string | null;
  /** 2026年4月3日印发 */
  readonly printedOn: string | null;
}

/** 版记 as printed (domain §1.9); a letter's has 抄送 only (domain §1.12). */
export function imprintWords(imprint: Imprint, form: Form): ImprintWords {
  const sendTo = imprint.sendTo === undefined ? null : `主送：${imprint.sendTo}。`;
  const copyTo = imprint.copyTo.length === 0 ? null : `抄送：${imprint.copyTo.join('，')}。`;
  if (form === 'letter') return { sendTo, copyTo, disclosure: null, printUnit: null, printedOn: null };
  return {
    sendTo,
    copyTo,
    disclosure: imprint.disclosure === null ? null : `公开类型：${imprint.disclosure}`,
    printUnit: imprint.printUnit === '' ? null : imprint.printUnit,
    printedOn: imprint.printedOn === null ? null : `${formatDate(imprint.printedOn)}印发`,
  };
}
