import type { Disclosure } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { DocumentKind } from './kind.ts';

/** 公开类型 as the tree has it. */
export function disclosureOf(words: Competition['announcement']['disclosure']): Disclosure {
  switch (words) {
    case '主动公开':
      return 'active';
    case '依申请公开':
      return 'onRequest';
    case '不予公开':
      return 'none';
  }
}

/** Only 主动公开 papers may lie in the public folder (domain §1.17). */
export function folderFor(disclosure: Disclosure): DocumentKind['folder'] {
  return disclosure === 'active' ? 'public' : 'internal';
}

/**
 * The day a draft's file carries while its own date is undecided: a file must have one, and it may not
 * come from a clock. Never printed.
 */
export function undatedDay({ dates }: Pick<Competition, 'dates'>): string {
  return dates.finalsDeadline;
}
