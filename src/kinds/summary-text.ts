import { z } from 'zod';
import { problem, type Problem } from '../problems/problem.ts';
import { summaryHeadings, writtenSections, type Summary, type SummarySection } from '../records/summaries.ts';
import type { KindContext } from './kind.ts';

const sectionSchema = z.strictObject({
  heading: z.string().describe('这一部分的标题'),
  paragraphs: z.array(z.string()).describe('本地区自己写的文字，一段一项'),
  shown: z.boolean().describe('有文字，或者草稿中待填写'),
  missing: z.string().nullable().describe('草稿中提示在哪个文件里写；已写时为空'),
});

/** What people wrote for each part of a summary report. */
export const writtenSchema = z.strictObject({
  overview: sectionSchema,
  organisation: sectionSchema,
  results: sectionSchema,
  services: sectionSchema,
  practice: sectionSchema,
  shortcomings: sectionSchema,
  proposals: sectionSchema,
});

export type WrittenView = z.infer<typeof writtenSchema>;

/** The region's own words (null: the province's); parts only people can write ask for them in a draft. */
export function writtenView(context: KindContext, region: string | null): WrittenView {
  const summary = summaryOf(context, region);
  const missing = new Set(missingSections(summary));
  const file = fileOf(context, region);
  const section = (id: SummarySection): WrittenView[SummarySection] => {
    const part = summary?.sections[id];
    const paragraphs = (part?.paragraphs ?? []).map(({ text }) => text);
    const isMissing = missing.has(id);
    return {
      heading: part?.heading ?? summaryHeadings[id][0],
      paragraphs,
      shown: paragraphs.length > 0 || isMissing,
      missing: isMissing ? file : null,
    };
  };
  return {
    overview: section('overview'),
    organisation: section('organisation'),
    results: section('results'),
    services: section('services'),
    practice: section('practice'),
    shortcomings: section('shortcomings'),
    proposals: section('proposals'),
  };
}

/** Stops a final whose own words are not there: a placeholder may not be printed. */
export function writtenProblems(context: KindContext, region: string | null): readonly Problem[] {
  const sections = missingSections(summaryOf(context, region)).map((id) => summaryHeadings[id][0]);
  if (sections.length === 0) return [];
  const file = fileOf(context, region);
  return [problem('summary-text-missing', { file }, { file, sections }, region === null ? {} : { region })];
}

function summaryOf({ records }: KindContext, region: string | null): Summary | undefined {
  return records.summaries.find((summary) => summary.region === region);
}

/** A part that says 无 is there, and empty. */
function missingSections(summary: Summary | undefined): readonly SummarySection[] {
  return writtenSections.filter((id) => summary?.sections[id] === undefined);
}

/** Where the text belongs: the file there is, else the one the pattern asks for. */
function fileOf(context: KindContext, region: string | null): string {
  const file = summaryOf(context, region)?.place.file;
  if (file?.endsWith('.txt') === true) return file;
  return context.competition.reports.texts.replace('{region}', region ?? '全省').replace(/\*$/u, 'txt');
}
