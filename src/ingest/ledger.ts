import type { Language } from '../problems/define.ts';
import type { Place } from '../problems/place.ts';
import type { LedgerEntry } from '../records/records.ts';

interface ChangeWords {
  /** Row of the dirty-data catalogue (domain §5.2). */
  readonly row: string;
  readonly zh: string;
  readonly en: string;
}

function change(row: string, zh: string, en: string): ChangeWords {
  return { row, zh, en };
}

/** Every way in which ingest may write a value differently from how it came. */
export const changes = {
  'control-removed': change('D11', '去掉控制字符', 'control characters removed'),
  'invisible-removed': change('D11', '去掉看不见的字符', 'invisible characters removed'),
  'line-break-removed': change('D11', '去掉单元格内换行', 'line break inside the cell removed'),
  'outer-space-removed': change('D11', '去掉首尾空格', 'leading or trailing space removed'),
  'inner-space': change('D11', '特殊空格改为普通空格', 'unusual spaces inside replaced'),
  'full-width': change('D12', '全角数字、字母改为半角', 'full-width digits or letters made half-width'),
  punctuation: change('D13', '半角标点改为全角', 'half-width punctuation made full-width'),
  radical: change('D14', '部首字、兼容字改为通用汉字', 'radicals or compatibility ideographs mapped'),
  interpunct: change('D16', '姓名间隔号统一为“·”', 'the dot inside a name unified to U+00B7'),
  'name-padded': change('D17', '去掉姓名中的空格', 'padding removed from a name'),
  'names-split': change('D19', '一格多人，已拆开', 'several names in one cell separated'),
  'name-numbered': change('D19', '去掉姓名前的序号', 'number in front of a name removed'),
  'name-role': change('D19', '姓名后的身份已另记', 'role after a name recorded separately'),
  'phone-form': change('D23', '电话号码去掉空格、短横、国际区号等', 'telephone number written plainly'),
  'phone-number-type': change('D23', '数字格式的电话按文字读取', 'telephone stored as a number read as text'),
  'phones-split': change('D24', '一格多个电话，已拆开', 'several telephone numbers separated'),
  'phone-extension': change('D24', '分机号写法统一', 'extension written with a dash'),
  'uscc-form': change('D26', '统一社会信用代码去掉空格、改为大写', 'credit code without spaces, upper case'),
  'uscc-none': change('D26', '“无”等字样按未填处理', 'words for "none" read as no credit code'),
  'date-form': change('D27', '日期写法统一', 'date written as YYYY-MM-DD'),
  'date-serial': change('D27', 'Excel 日期序列号换算为日期', 'serial number turned into a date'),
  'utc-to-beijing': change('D29', '换算为北京时间', 'converted to Beijing time'),
  'yes-no': change('D30', '按“是/否”理解', 'read as yes or no'),
  specialisation: change('D30', '专精特新情况的写法统一', 'label of the enterprise unified'),
  placeholder: change('D30', '“/”“—”“无”等按未填处理', 'a mark for nothing read as blank'),
  'group-alias': change('D31', '组别写法统一', 'group name unified'),
  'region-alias': change('D32', '地区写法统一', 'region name unified'),
  'region-county': change('D32', '由县（市、区）推定所属地区', 'region concluded from the county'),
  'amount-form': change('D33', '金额统一为以万元计的数字', 'amount written as a figure in 10 000 yuan'),
  'count-form': change('D33', '数量去掉单位和分隔号', 'count without unit or separators'),
  'not-held': change('D33', '“未开展”计为 0', '"not held" counted as zero'),
  unknown: change('D30', '“—”按不掌握处理', 'a dash read as unknown'),
  'mark-form': change('D35', '分数写法统一', 'mark written plainly'),
  'award-alias': change('R44', '奖项写法统一', 'award name unified'),
  'joined-by-name': change('D36', '没有项目编号，按项目名称和单位对应', 'joined by name and applicant'),
} as const satisfies Record<string, ChangeWords>;

export type ChangeKind = keyof typeof changes;

/** Makes a ledger entry; several changes to one cell are one entry, their kinds joined by a space. */
export function ledgerEntry(
  kinds: readonly ChangeKind[],
  place: Place,
  raw: string,
  value: string,
  about: { readonly projectId?: string | undefined; readonly region?: string | undefined } = {},
): LedgerEntry {
  return {
    place,
    change: [...new Set(kinds)].join(' '),
    raw,
    value,
    ...(about.projectId === undefined ? {} : { projectId: about.projectId }),
    ...(about.region === undefined ? {} : { region: about.region }),
  };
}

/** The changes of an entry in words: `去掉首尾空格；全角数字、字母改为半角`. */
export function describeChange(entry: LedgerEntry, language: Language): string {
  const words = kindsOf(entry).map((kind) => changes[kind][language]);
  return words.join(language === 'zh' ? '；' : '; ');
}

/** Rows of the dirty-data catalogue an entry rests on: `D11 D12`. */
export function changeReferences(entry: LedgerEntry): readonly string[] {
  return [...new Set(kindsOf(entry).map((kind) => changes[kind].row))];
}

function kindsOf(entry: LedgerEntry): readonly ChangeKind[] {
  return entry.change.split(' ').filter((kind): kind is ChangeKind => kind in changes);
}
