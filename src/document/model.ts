/*
 * What a document says, never how it looks: no font, size, colour or millimetre in this file.
 * Readers: templating and kinds make it; every writer lowers it. Start here.
 */

/** What a document is written as. */
export type Format = 'pdf' | 'docx' | 'xlsx';

export interface Document {
  /** Kind id (`result-notice`), see src/kinds. */
  readonly kind: string;
  readonly properties: Properties;
  readonly body: readonly Block[];
  readonly annexes: readonly Annex[];
}

/** Also the file's metadata. Dates are given, never read from a clock. */
export interface Properties {
  readonly title: string;
  readonly number?: string;
  readonly issuer?: string;
  /** The document's own date, ISO day; also used as creation date of the file. */
  readonly date: string;
  readonly status: 'draft' | 'final';
  readonly disclosure: Disclosure;
  readonly form: Form;
}

/** 主动公开, 依申请公开, 不予公开, or an internal working paper that is no official document. */
export type Disclosure = 'active' | 'onRequest' | 'none' | 'internal';

/**
 * The form of the paper: 文件 (red head), 信函, a plain document without red head (lists, annex files,
 * working papers), or a certificate. Writers choose the layout profile by it.
 */
export type Form = 'file' | 'letter' | 'plain' | 'certificate';

export type Block =
  | Letterhead
  | Title
  | Addressee
  | Heading
  | Paragraph
  | List
  | Table
  | FlowChart
  | AnnexList
  | Signature
  | Note
  | Imprint
  | Certificate;

export type BlockType = Block['type'];
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;

/** Red mark and document number; `signers` (签发人) only on papers to a superior. */
export interface Letterhead {
  readonly type: 'letterhead';
  readonly mark: string;
  readonly number: string | null;
  readonly signers: readonly string[];
  /**
   * The bodies that issue jointly, lead first (联合行文): a 文件 shows all of them one under the other, `mark`
   * being what one would show that had the lead's name only.
   */
  readonly bodies?: readonly string[];
}

/** The document's title; `|` marks in `hints` are preferred line breaks (domain §1.4). */
export interface Title {
  readonly type: 'title';
  readonly text: string;
  /** The same text cut into phrases that must not be broken; empty when nobody said. */
  readonly phrases: readonly string[];
}

/** 主送机关, with its closing colon. */
export interface Addressee {
  readonly type: 'addressee';
  readonly text: string;
}

/** `text` holds the words without their number; `number.ts` gives 一、（一）1.（1） by level. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly text: readonly Inline[];
  /** A run-in heading goes on in the same paragraph with these words. */
  readonly runIn: readonly Inline[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: readonly Inline[];
}

/** A list numbered 1. 2. 3. where the words stand as paragraphs of their own. */
export interface List {
  readonly type: 'list';
  readonly items: readonly (readonly Inline[])[];
}

export interface Table {
  readonly type: 'table';
  /** Stable id: sheet name, bookmark and tests go by it. */
  readonly id: string;
  /** Title over the table, and lines under it (推荐地市：大同市). */
  readonly title: string | null;
  readonly lead: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Notes below the table (注：…). */
  readonly notes: readonly string[];
  /** Who signs by hand under the table: each a label with a line to write on (评委甲, 记分员, 监督员). */
  readonly signers?: readonly string[];
  /** Name of the sheet in a workbook; ≤ 31 characters, no []:*?/\ . */
  readonly sheetName: string;
}

export interface Column {
  readonly id: string;
  readonly head: string;
  /** Decides alignment and the sheet's number format. */
  readonly content: 'text' | 'code' | 'number' | 'date' | 'names' | 'choice';
  /** Expected width in full-width characters; writers share out what there is. */
  readonly widthChars: number;
  /** Pages and sheets show the same tables but for columns meant for one of them. */
  readonly show: 'everywhere' | 'page' | 'sheet';
  /** What a sheet offers to choose from in this column: blank forms for people to fill in. */
  readonly choices?: readonly string[];
}

/** A value keeps its type: pages print it, sheets store it. One per column, in column order. */
export type Cell =
  | { readonly type: 'text'; readonly text: string }
  /**
   * Decimal text (`95.50`) with the digits after the point it is shown with; one that was left out of the
   * reckoning (a dropped mark) is shown struck through.
   */
  | { readonly type: 'number'; readonly value: string; readonly digits: number; readonly struck?: true }
  | { readonly type: 'date'; readonly iso: string }
  /** Personal names: each is set whole, in one face. */
  | { readonly type: 'names'; readonly names: readonly string[] }
  /** Nothing to show, and why: `—` where the reason is 'not-applicable', else empty. */
  | { readonly type: 'blank'; readonly reason: 'not-applicable' | 'none' | 'to-fill-in' };

/** A flow drawn as boxes and arrows (流程图). Where the boxes stand is computed: see src/charts. */
export interface FlowChart {
  readonly type: 'flow-chart';
  /** In the order in which they are first spoken of. */
  readonly steps: readonly FlowStep[];
  /** Each pair of steps at most once, none from a step to itself; together they form no circle. */
  readonly arrows: readonly FlowArrow[];
}

export interface FlowStep {
  /** Unique in its chart. */
  readonly id: string;
  readonly text: string;
  /** A choice asks (是否首次注册？); a flow begins and ends with the others. */
  readonly shape: 'start' | 'step' | 'choice' | 'end';
}

export interface FlowArrow {
  readonly from: string;
  readonly to: string;
  /** The answer that leads this way: 是, 企业用户. */
  readonly label: string | null;
}

/** 附件说明; its items are computed from the document's annexes, so the two can't disagree. */
export interface AnnexList {
  readonly type: 'annex-list';
}

/** 发文机关署名 and 成文日期; a seal is never drawn, only left room for. */
export interface Signature {
  readonly type: 'signature';
  readonly issuers: readonly string[];
  /** ISO day; null is a date still to be given, printed as 　　年　月　日 in drafts only. */
  readonly date: string | null;
  readonly sealed: 'sealed' | 'unsealed';
}

/** 附注, in full-width parentheses: （此件公开发布）. */
export interface Note {
  readonly type: 'note';
  readonly text: string;
}

/** 版记. */
export interface Imprint {
  readonly type: 'imprint';
  /** 主送机关 that would leave side 1 no text (GB/T 9704 §7.3.2); without a mark at its end. */
  readonly sendTo?: string;
  readonly copyTo: readonly string[];
  readonly disclosure: string | null;
  readonly printUnit: string;
  readonly printedOn: string | null;
}

/** One certificate: the words; its places in millimetres are a layout file. */
export interface Certificate {
  readonly type: 'certificate';
  /** Layout id, a file of templates/certificates. */
  readonly layout: string;
  /** 获奖证书 */
  readonly heading: string;
  /** Who gets it, with its colon: ××有限公司： */
  readonly recipient: string;
  /** Citation, one or more paragraphs. */
  readonly citation: readonly (readonly Inline[])[];
  /** 团队核心成员： */
  readonly membersLabel: string;
  readonly members: readonly string[];
  readonly issuers: readonly string[];
  /** As printed: 二〇二六年九月二十三日 */
  readonly date: string;
  /** Full number as printed, with its label: 编号：SXCK2026-Q-1-001 */
  readonly number: string;
  /** Content of the QR code by which a sheet is checked: number and check value, no personal data. Drawn in PDF only. */
  readonly code?: string;
}

/** 附件: a new side each, with the mark 附件1 and a title equal to the list's. */
export interface Annex {
  readonly id: string;
  /**
   * Printed instead of 附件N where the annex is sent alone: the number of the document it belongs to and its
   * own (晋工信企业字〔2026〕41号附件4).
   */
  readonly mark?: string;
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly body: readonly Block[];
}

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  /** A personal name: never broken, one face for the whole of it. */
  | { readonly type: 'name'; readonly text: string }
  | { readonly type: 'line-break' };
