import type { Judgement } from '../app/judgement.ts';
import type { Language } from '../problems/define.ts';

/** Quotas, awards and ties as a secretary reads them on a screen. */
export function judgementLines(judgement: Judgement, language: Language): readonly string[] {
  const zh = language === 'zh';
  const { groups, totals } = judgement;
  const isOpen = Object.keys(totals).length === 0;
  return [
    judgement.competition,
    '',
    zh ? '各地名额（报名 → 名额，已推荐）' : 'Quotas (registered → quota, recommended)',
    ...judgement.quotas.map(
      ({ region, registered, quota, recommended }) => `  ${region}\t${registered} → ${quota}\t${recommended}`,
    ),
    '',
    zh ? '获奖项目' : 'Awards',
    ...(isOpen ? [openAwards(language)] : []),
    ...Object.entries(totals).map(([level, { enterprise, startup, total }]) =>
      zh
        ? `  ${level} ${total} 个（${groups.enterprise} ${enterprise}，${groups.startup} ${startup}）`
        : `  ${level}: ${total} (enterprise ${enterprise}, startup ${startup})`,
    ),
    ...judgement.awards.map(
      (award) =>
        `  ${award.certificateNumber}  ${award.level}  ${award.projectName}（${award.recipient}）${award.score}`,
    ),
    '',
    zh
      ? `推荐参加全国赛 ${judgement.national.length} 个；同分 ${tieCount(judgement)} 组，均按规则处理（--json 可看每一步）。`
      : `${judgement.national.length} recommended to the national contest; ${tieCount(judgement)} ties resolved.`,
  ];
}

function openAwards(language: Language): string {
  return language === 'zh'
    ? '  奖项和数量还没有定，排不出获奖项目。请在 competition.yaml 中填写 awards.levels。'
    : '  The awards are still open: fill in awards.levels of competition.yaml.';
}

function tieCount({ rankings }: Judgement): number {
  const tied = rankings.flatMap(({ rows }) => rows.filter(({ tie }) => tie !== null));
  return new Set(tied.map(({ projectId, tie }) => [projectId, ...(tie?.with ?? [])].sort().join(' '))).size;
}
