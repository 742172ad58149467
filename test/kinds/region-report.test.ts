import { describe, expect, it } from 'vitest';
import { provincialReport } from '../../src/kinds/provincial-report/kind.ts';
import { regionReport } from '../../src/kinds/region-report/kind.ts';
import type { RegionReportView } from '../../src/kinds/region-report/view.ts';
import { isPending } from '../../src/problems/problem.ts';
import type { Summary } from '../../src/records/summaries.ts';
import { records, sampleContext } from './sample-context.ts';

const part = (heading: string, ...texts: readonly string[]) => ({
  heading,
  paragraphs: texts.map((text, at) => ({ text, place: { file: '太原市.txt', row: at + 2 } })),
});
const written: Summary = {
  region: '太原市',
  sections: {
    practice: part('工作亮点', '一是办得好。'),
    shortcomings: part('存在问题'),
    proposals: part('意见建议', '继续办。'),
  },
  place: { file: '地市总结/太原市.txt' },
};

function codesOf(region: string, summaries: readonly Summary[]): readonly string[] {
  const jobs = regionReport.jobs(sampleContext({ records: { ...records, summaries } }));
  return (jobs.find((job) => job.region === region)?.problems ?? []).map(({ code }) => code);
}

function viewOf(region: string, summaries: readonly Summary[]): RegionReportView {
  const jobs = regionReport.jobs(sampleContext({ records: { ...records, summaries } }));
  const content = jobs.find((job) => job.region === region)?.content;
  if (content?.type !== 'template') throw new Error(region);
  return content.view as RegionReportView;
}

describe("a region's summary report", () => {
  it('stops its own final, and no other region’s, while its words are not written', () => {
    expect(codesOf('太原市', [written])).not.toContain('summary-text-missing');
    expect(codesOf('大同市', [written])).toContain('summary-text-missing');
  });

  it('stops its final without a table of statistics or a date', () => {
    expect(codesOf('太原市', [written])).toEqual(['statistics-table-missing', 'summary-date-missing']);
  });

  it('asks for a part in the draft, and leaves out one that says 无', () => {
    const { practice, shortcomings } = viewOf('太原市', [written]).written;
    expect(practice).toMatchObject({ heading: '工作亮点', paragraphs: ['一是办得好。'], missing: null });
    expect(shortcomings).toMatchObject({ shown: false, missing: null });
    expect(viewOf('大同市', [written]).written.practice).toMatchObject({
      shown: true,
      missing: '地市总结/大同市.txt',
    });
  });

  it('says nothing of what no table reports', () => {
    const { area } = viewOf('太原市', [written]);
    expect(area.told).toMatchObject({ publicity: false, events: false, financing: false, services: false });
    expect(area.growth).toBeNull();
  });
});

describe("the province's summary report", () => {
  it('tells which regions sent no table without being stopped by it, and needs its own words', () => {
    const [job] = provincialReport.jobs(sampleContext());
    const problems = job?.problems ?? [];
    expect(problems.map((one) => [one.code, one.severity, isPending(one)])).toEqual([
      ['statistics-tables-missing', 'warning', false],
      ['summary-text-missing', 'warning', true],
    ]);
  });
});
