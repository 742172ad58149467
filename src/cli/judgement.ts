import type { Judgement } from '../app/judgement.ts';
import type { Language } from '../problems/define.ts';

/** Quotas, awards and ties as a secretary reads them on a screen. */
export function judgementLines(judgement: Judgement, language: Language): readonly string[] {
  const zh = language === 'zh';
  return [
    judgement.competition,
    '',
    zh ? '各地名额（报名 → 名额，已推荐）' : 'Quotas (registered → quota, recommended)',
    ...judgement.quotas.map(
      ({ region, registered, quota, recommended }) => `  ${region}\t${registered} → ${quota}\t${recommended}`,
    ),
    '',
    zh ? '获奖项目' : 'Awards',
    ...Object.entries(judgement.totals).map(([level, { enterprise, startup, total }]) =>
      zh
        ? `  ${level} ${total} 个（企业组 ${enterprise}，创业组 ${startup}）`
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

function tieCount({ rankings }: Judgement): number {
  const tied = rankings.flatMap(({ rows }) => rows.filter(({ tie }) => tie !== null));
  return new Set(tied.map(({ projectId, tie }) => [projectId, ...(tie?.with ?? [])].sort().join(' '))).size;
}
