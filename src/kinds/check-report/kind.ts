import * as build from '../../document/build.ts';
import type { Document } from '../../document/model.ts';
import { checkLinesTable, checkSummaryTable } from '../../tables/check-report.ts';
import { safeFileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { undatedDay } from '../paper.ts';
import { checkCounts, checkSheets } from './sheets.ts';

/** 检查报告: everything found in the staff's files, in five sheets; always made, stopped by nothing. */
export const checkReport: DocumentKind = {
  id: 'check-report',
  name: '检查报告',
  template: null,
  formats: ['xlsx'],
  folder: 'internal',
  publisher: 'region',
  needs: [],
  blockedBy: [],
  view: null,
  jobs: (context) => [job(context)],
};

function job(context: KindContext): Job {
  return {
    id: 'check-report',
    kind: 'check-report',
    // A working paper without a day of its own; the name is domain §2.0.3's.
    fileName: safeFileName('检查报告'),
    formats: ['xlsx'],
    content: { type: 'document', document: report(context) },
    projectIds: [],
  };
}

function report(context: KindContext): Document {
  const { competition, status } = context;
  const sheets = checkSheets(context);
  const title = `${competition.name}数据检查报告`;
  const about = build.properties({
    title,
    issuer: competition.issuer.name,
    date: competition.announcement.date ?? undatedDay(competition),
    status,
    disclosure: 'internal',
  });
  return build.document('check-report', about, [
    checkSummaryTable(checkCounts(sheets, context), title),
    checkLinesTable('errors', '错误', sheets.errors),
    checkLinesTable('warnings', '警告', sheets.warnings),
    checkLinesTable('corrections', '自动修正', sheets.corrections),
    checkLinesTable('open', '未决', sheets.open),
  ]);
}
