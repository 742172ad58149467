import type { Explanation } from '../app/explain.ts';
import type { Language } from '../problems/define.ts';

const marks = { met: '✓', broken: '✗', warned: '!', decided: '→', noted: '·' } as const;

/** A project's story, one decision a line with the clause it rests on. */
export function explanationLines(explanation: Explanation, language: Language): readonly string[] {
  const { projectId, name, applicantName, region, steps } = explanation;
  const zh = language === 'zh';
  return [
    `${projectId} ${name}（${applicantName}，${region ?? (zh ? '地区不明' : 'region unknown')}）`,
    ...(steps.length === 0 ? [nothingDecided(language)] : []),
    ...steps.map(({ outcome, sentence, rule, clause, words }) => {
      const basis =
        clause === '' ? rule : zh ? `${rule}，${clause}：“${words}”` : `${rule}, ${clause}: “${words}”`;
      return `  ${marks[outcome]} ${sentence}  [${basis}]`;
    }),
  ];
}

/** A project the rules were never asked about: neither approved, nor recommended, scored or listed. */
function nothingDecided(language: Language): string {
  return language === 'zh'
    ? '  没有参加比赛：报名没有通过审核（原因见报名项目导出表的审核状态、审核意见），推荐名单、评分表、拟获奖名单上也没有这个项目。'
    : '  Not in the contest: not approved on the portal, and on no recommendation list, score sheet or list of awards.';
}
