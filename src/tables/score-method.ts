import { stages, type Competition, type Stage, type StageRules } from '../records/competition.ts';
import type { TieLink } from '../records/results.ts';

type Terms = Pick<Competition, 'stages'>;

/** How scores are reckoned, in words, from the stage's rules: 百分制，去掉一个最高分和一个最低分后取平均分，… */
export function scoreMethod(stage: StageRules): string {
  return [
    stage.maximumMark === 100 ? '百分制' : `满分${stage.maximumMark}分`,
    meanWords(stage),
    stage.decimals === 0 ? '四舍五入取整数' : `四舍五入保留${DIGITS[stage.decimals] ?? ''}位小数`,
  ].join('，');
}

/** What it takes to be ranked, and by which number. */
export function rankingMethod({ minJudges, rankBy }: StageRules): string {
  const by = rankBy === 'published' ? '得分' : '未经四舍五入的平均分';
  return `有效评分不少于${minJudges}个，按${by}排名`;
}

/** What separates equal scores, in order, numbered as remarks cite it; null where nothing was decided. */
export function tieMethod(stage: Stage, competition: Terms): string | null {
  const links = tieLinks(stage, competition);
  if (links.length === 0) return null;
  const steps = links.map((link) => tieMark(link, stage, competition) + linkName(link, stage, competition));
  return `得分相同的，依次比较${steps.join('，')}；仍不能区分的，名次并列`;
}

/** Number of a link in the stage's tie chain: ② */
export function tieMark(link: TieLink, stage: Stage, competition: Terms): string {
  return Array.from(MARKS)[tieLinks(stage, competition).indexOf(link)] ?? '';
}

/** The stage's tie chain; nothing was scored before the first stage. */
function tieLinks(stage: Stage, competition: Terms): readonly TieLink[] {
  const links = competition.stages[stage].tieChain;
  return stage === stages[0] ? links.filter((link) => link !== 'previousStageScore') : links;
}

/** What one link of the tie chain compares. */
export function linkName(link: TieLink, stage: Stage, { stages: all }: Terms): string {
  switch (link) {
    case 'exactMean':
      return '未经四舍五入的平均分';
    case 'untrimmedMean':
      return '全部有效评分的平均分';
    case 'itemMark':
      return '单项分';
    case 'previousStageScore':
      return previousScoreName(stage, { stages: all });
    case 'vote':
      return '评委表决结果';
  }
}

/** 复赛得分, by the name of the stage before. */
function previousScoreName(stage: Stage, { stages: all }: Terms): string {
  const before = stages[stages.indexOf(stage) - 1];
  return before === undefined ? '上一阶段得分' : `${all[before].name}得分`;
}

const DIGITS = ['', '一', '两'];
const MARKS = '①②③④⑤⑥⑦⑧⑨';

function meanWords({ mean, trimFrom, minJudges }: StageRules): string {
  if (mean === 'plain') return '取全部有效评分的平均分';
  const trimmed = '去掉一个最高分和一个最低分后取平均分';
  if (minJudges >= trimFrom) return trimmed;
  return `有效评分达到${trimFrom}个的，${trimmed}，不足${trimFrom}个的取全部有效评分的平均分`;
}
