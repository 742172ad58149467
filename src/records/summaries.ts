import type { Place } from '../problems/place.ts';

/*
 * What people write for a summary report (赛事活动总结, domain §2.5) themselves, in a plain text with
 * headings: what was done well, what went wrong, what they propose. Numbers are never read from it.
 */

/** The seven parts of a summary report, in their order. */
export const summarySections = [
  'overview',
  'organisation',
  'results',
  'services',
  'practice',
  'shortcomings',
  'proposals',
] as const;

export type SummarySection = (typeof summarySections)[number];

/** Only people can write these: a final report has each of them, or its text says 无. */
export const writtenSections = ['practice', 'shortcomings', 'proposals'] as const;

export interface SummaryParagraph {
  readonly text: string;
  /** Its line in the file. */
  readonly place: Place;
}

/** One part as it was written, under the heading its writers gave it. */
export interface SummaryPart {
  readonly heading: string;
  readonly paragraphs: readonly SummaryParagraph[];
}

/** One region's text, or the province's own. */
export interface Summary {
  /** Null for the province. */
  readonly region: string | null;
  /** A part without paragraphs says 无: left out. A part that is not there was not written. */
  readonly sections: Readonly<Partial<Record<SummarySection, SummaryPart>>>;
  readonly place: Place;
}

/** Headings by which the parts are found, the usual one first. */
export const summaryHeadings: Readonly<Record<SummarySection, readonly [string, ...string[]]>> = {
  overview: ['基本情况', '赛事基本情况', '总体情况'],
  organisation: ['组织实施', '组织实施情况', '赛事组织', '组织情况'],
  results: ['赛事成效', '赛事成果', '主要成效', '工作成效'],
  services: ['服务活动', '服务活动情况', '对接服务', '对接服务活动'],
  practice: ['主要做法与亮点', '主要做法和亮点', '主要做法', '做法与亮点', '工作亮点', '经验做法'],
  shortcomings: ['存在问题', '存在的问题', '存在的主要问题', '问题和不足', '问题与不足'],
  proposals: [
    '意见建议',
    '意见和建议',
    '意见与建议',
    '下一步打算',
    '下一步工作打算',
    '下一步工作',
    '工作建议',
  ],
};
