import type { Place } from '../problems/place.ts';

/** What a line of a notice is for. */
export type LineRole =
  | 'masthead'
  | 'number'
  | 'title'
  | 'addressees'
  | 'heading'
  | 'text'
  | 'row'
  | 'annex-list'
  | 'annex-mark'
  | 'annex-title'
  | 'signature'
  | 'imprint';

/** A line that is not blank. */
export interface NoticeLine {
  /** One-based line of the file. */
  readonly number: number;
  /** As written, without the spaces at either end. */
  readonly text: string;
  readonly role: LineRole;
  /** 0 is the main text, 1 the first annex …; the imprint belongs to the last. */
  readonly part: number;
  /** Where it stands as people cite it: `正文二（二）`, `附件1·五A（三）2(2)`; `版记`, `文头` outside the text. */
  readonly clause: string;
}

/** A numbered heading or item: 一、（一）1.（1）. */
export interface NoticeHeading {
  readonly line: NoticeLine;
  readonly level: 1 | 2 | 3 | 4;
  readonly number: number;
  /** The mark as written, `(一)`. */
  readonly mark: string;
  /** What follows the mark. */
  readonly words: string;
  readonly parent: NoticeHeading | null;
}

/** One entry of 附件说明. */
export interface AnnexEntry {
  readonly line: NoticeLine;
  /** Null when there is only one annex, without a number. */
  readonly number: number | null;
  readonly title: string;
}

/** An annex's own page. */
export interface NoticeAnnex {
  readonly number: number | null;
  readonly mark: NoticeLine;
  readonly title: NoticeLine | null;
}

/** A row of a table, its cells with the spaces that were typed inside them. */
export interface NoticeRow {
  readonly line: NoticeLine;
  readonly cells: readonly string[];
}

export interface NoticeTable {
  readonly header: NoticeRow;
  readonly rows: readonly NoticeRow[];
  readonly part: number;
}

/** A notice's text taken apart. */
export interface Notice {
  readonly file: string;
  /** Every line that is not blank, in order. */
  readonly lines: readonly NoticeLine[];
  readonly headings: readonly NoticeHeading[];
  readonly tables: readonly NoticeTable[];
  readonly annexList: readonly AnnexEntry[];
  readonly annexes: readonly NoticeAnnex[];
  /** Lines of the title, which may be broken in two or three. */
  readonly title: readonly NoticeLine[];
  /** 发文字号 as written. */
  readonly documentNumber: NoticeLine | null;
  /** 成文日期: a date alone on its line before annexes and imprint; ISO. */
  readonly signedOn: string | null;
  readonly signature: readonly NoticeLine[];
  readonly imprint: readonly NoticeLine[];
}

/** Where a line stands in the staff's file. */
export function placeOfLine(notice: Notice, line: NoticeLine): Place {
  return { file: notice.file, row: line.number };
}
