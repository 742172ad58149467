import { toChineseNumber } from '../../document/dates.ts';
import type { StageRules } from '../../records/competition.ts';

/** How a stage is scored, in words: `去掉一个最高分和一个最低分后取平均分，保留两位小数`. */
export function scoringWords({ mean, trimFrom, minJudges, decimals }: StageRules): string {
  const rounded = decimals === 0 ? '四舍五入取整数' : `四舍五入保留${decimalsWords(decimals)}位小数`;
  if (mean === 'plain') return `取评委评分的平均分，${rounded}`;
  const trimmed = '去掉一个最高分和一个最低分后取平均分';
  // With as many marks as a project must have anyway, the condition need not be said.
  const condition = trimFrom > minJudges ? `有效评分达到${trimFrom}个的，` : '';
  return `${condition}${trimmed}，${rounded}`;
}

/** 两位, not 二位. */
function decimalsWords(decimals: number): string {
  return decimals === 2 ? '两' : toChineseNumber(decimals);
}
