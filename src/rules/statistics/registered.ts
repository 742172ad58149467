import type { Competition } from '../../records/competition.ts';
import type { Project } from '../../records/records.ts';
import type { GroupCounts } from '../../records/statistics.ts';
import { splitBy } from './split.ts';

/** E01: approved on the portal and registered no later than the cut-off, inclusive. */
export function isRegistered(project: Project, { dates }: Pick<Competition, 'dates'>): boolean {
  return (
    project.reviewStatus === 'approved' &&
    project.registeredAt !== null &&
    project.registeredAt <= dates.registrationCutoff
  );
}

/** E02: E01 by group, the start-up group by kind. */
export function countGroups(registered: readonly Project[]): GroupCounts {
  const count = (holds: (project: Project) => boolean): number => registered.filter(holds).length;
  const inStartup = registered.filter(({ group }) => group === 'startup');
  return {
    enterprise: count(({ group }) => group === 'enterprise'),
    startup: inStartup.length,
    startupCompany: inStartup.filter(({ startupKind }) => startupKind === 'company').length,
    startupTeam: inStartup.filter(({ startupKind }) => startupKind === 'team').length,
    unstatedKind: inStartup.filter(({ startupKind }) => startupKind === null).length,
    unstatedGroup: count(({ group }) => group === null),
    split: splitBy(registered, ({ group }) => group, ['enterprise', 'startup']),
  };
}
