import type { Competition, Stage } from '../records/competition.ts';
import type { RankedRow } from '../records/results.ts';
import { isAbsentLine, type ScoreLine } from './score-lines.ts';
import { tieMark } from './score-method.ts';

/**
 * What has to be said beside a row: 弃赛, a judge who stood aside or gave no valid mark, too few marks, how a tie
 * was resolved. `judges` are the names (or codes) of the columns, so that an anonymous copy names nobody.
 */
export function scoreRemarks(
  line: ScoreLine,
  judges: readonly string[],
  stage: Stage,
  competition: Pick<Competition, 'stages'>,
): readonly string[] {
  if (line.ranked === null) return ['未能与报名项目对应，没有计分'];
  if (isAbsentLine(line)) return [line.marks[0]?.text ?? '弃赛'];
  if (line.ranked.validMarks === 0) return ['没有有效评分'];
  const { minJudges } = competition.stages[stage];
  return [
    ...markRemarks(line, judges),
    ...(line.ranked.validMarks < minJudges ? [`有效评分少于${minJudges}个`] : []),
    ...tieRemark(line.ranked, stage, competition),
  ];
}

/** The remark of staff where it says something of its own. */
export function staffRemark({ row }: ScoreLine, told: readonly string[]): readonly string[] {
  const { remark } = row;
  return remark === null || told.some((words) => words.includes(remark)) ? [] : [remark];
}

/** 同分，按②: by the number tieMethod gives what decided. Empty where the row was not tied. */
function tieRemark(
  { tie }: RankedRow,
  stage: Stage,
  competition: Pick<Competition, 'stages'>,
): readonly string[] {
  if (tie === null) return [];
  return tie.resolvedBy === 'unresolved'
    ? ['同分，未能区分']
    : [`同分，按${tieMark(tie.resolvedBy, stage, competition)}`];
}

function markRemarks({ marks }: ScoreLine, judges: readonly string[]): readonly string[] {
  return marks.flatMap(({ type, text }, at) => {
    const judge = judges[at] ?? `第${at + 1}位评委`;
    if (type === 'mark') return [];
    return [type === 'invalid' ? `${judge}评分无效` : `${judge}${text}`];
  });
}
