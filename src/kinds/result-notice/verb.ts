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

export function verbProblems({ announcement }: Pick<Competition, 'announcement'>): readonly Problem[] {
  if (!isUnapproved(announcement)) return [];
  return [problem('commendation-unapproved', { file: 'competition.yaml' }, {})];
}

function isUnapproved({ verb, approvalReference }: Competition['announcement']): boolean {
  return verb === '表彰' && approvalReference === null;
}
