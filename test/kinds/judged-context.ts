import type { KindContext } from '../../src/kinds/kind.ts';
import type { Competition } from '../../src/records/competition.ts';
import type { Records } from '../../src/records/records.ts';
import { judge } from '../../src/rules/judge.ts';
import { noDecisions, recordsOf } from '../support/invented.ts';
import { shanxiCompetition, shanxiRecords } from '../support/shanxi-records.ts';

/** What kinds see of records after judging; nothing is published anywhere yet. */
export function judgedContext(
  records: Partial<Records>,
  changes: Partial<Competition> = {},
  status: KindContext['status'] = 'draft',
): KindContext {
  const competition = { ...shanxiCompetition(), ...changes };
  const all = recordsOf(records);
  const rulebook = { notice: '某通知', rules: {} };
  return {
    competition,
    rulebook,
    records: all,
    results: judge(all, competition, rulebook, noDecisions),
    problems: [],
    ledger: [],
    status,
  };
}

/** The clean sample, judged from the normalised answers. */
export function shanxiContext(changes: Partial<Competition> = {}): KindContext {
  return judgedContext(shanxiRecords(), changes);
}
