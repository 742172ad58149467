import type { Project, Recommendation } from '../records/records.ts';
import { isOneCharacterOff, isSameName, likeness } from './likeness.ts';

/** The project a recommendation row means though it does not say so exactly, and what is written wrongly. */
export interface Meant {
  readonly project: Project;
  readonly differing: 'name' | 'applicantName';
}

/**
 * Finds the one project a row means that was joined to none: the same name under a similar applicant,
 * or the same applicant with a similar name. Null when none or several fit: nothing is guessed.
 */
export function meantProject(row: Recommendation, projects: readonly Project[]): Meant | null {
  const meant = projects.flatMap((project): readonly Meant[] => {
    const isSameProject = isSameName(project.name, row.name);
    const isSameApplicant = isSameName(project.applicantName, row.applicantName);
    if (isSameApplicant && isNear(project.name, row.name)) return [{ project, differing: 'name' }];
    if (isSameProject && isNear(project.applicantName, row.applicantName)) {
      return [{ project, differing: 'applicantName' }];
    }
    return [];
  });
  const [only, second] = meant;
  return only === undefined || second !== undefined ? null : only;
}

/** Legal forms (有限公司, 有限责任公司) make short names differ more than a slip of the pen. */
const nearFrom = 0.75;

function isNear(a: string, b: string): boolean {
  return isOneCharacterOff(a, b) || likeness(a, b) >= nearFrom;
}
