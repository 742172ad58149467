import { problem, type Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';

/**
 * 公布, 通报表扬 or 表彰. Commending (表彰) needs an approved item (domain §2.1): without the number of the
 * approval the notice only announces (公布), and `verbProblems` says so.
 */
export function announcementVerb({
  announcement,
}: Pick<Competition, 'announcement'>): Competition['announcement']['verb'] {
  return isUnapproved(announcement) ? '公布' : announcement.verb;
}

/** The verb in the title, where 通报表扬 would say 通报 twice. */
export function titleVerb(competition: Pick<Competition, 'announcement'>): '公布' | '表扬' | '表彰' {
  const verb = announcementVerb(competition);
  return verb === '通报表扬' ? '表扬' : verb;
}

/** 通知 announces, 通报 commends (domain §2.1, A4). */
export function noticeTitle(competition: Pick<Competition, 'announcement' | 'issuer' | 'name'>): string {
  const verb = titleVerb(competition);
  const subject = verb === '公布' ? '获奖名单的通知' : '获奖项目的通报';
  return `${competition.issuer.name}关于${verb}${competition.name}${subject}`;
}

export function verbProblems({ announcement }: Pick<Competition, 'announcement'>): readonly Problem[] {
  if (!isUnapproved(announcement)) return [];
  return [problem('commendation-unapproved', { file: 'competition.yaml' }, {})];
}

function isUnapproved({ verb, approvalReference }: Competition['announcement']): boolean {
  return verb === '表彰' && approvalReference === null;
}
