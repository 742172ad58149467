import type { Competition } from '../records/competition.ts';
import { placeOf, type Project } from '../records/records.ts';
import { sizeOf } from '../records/size-class.ts';
import { problem } from '../problems/problem.ts';
import { cells } from './cells.ts';
import { creditIntegrity, ownership, registeredInProvince, sizeLimit } from './company-rules.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

/** Conditions of the enterprise group, 附件1·六（一）1–4: R07 to R11. */
export function enterpriseRules(competition: Competition): readonly Rule<Project>[] {
  return [
    registeredInProvince('R07', competition),
    creditCodeOfProvince(competition),
    sizeLimit('R08', (project) => sizeOf(project, competition)),
    onMarket(),
    ownership('R10', (project) => ({
      owners: [project.applicantName],
      expected: `报名企业“${project.applicantName}”`,
    })),
    creditIntegrity('R11', competition),
  ];
}

/** Length of a credit code; digits 3–4 of it are the province (GB 32100). */
const creditCodeLength = 18;

/** R07 附件1·六（一）1: a code of another province beside a place in this one is only a hint: firms move. */
export function creditCodeOfProvince({ province }: Competition): Rule<Project> {
  return {
    id: 'R07',
    findings: (project) => {
      const { uscc } = project;
      if (uscc?.length !== creditCodeLength) return [];
      const division = uscc.slice(2, 4);
      if (division === province.code) return [];
      const parameters = { uscc, division, expected: province.code, province: province.name };
      const place = placeOf(project.source, cells.uscc);
      return [finding('R07', problem('credit-code-elsewhere', place, parameters, aboutProject(project)))];
    },
  };
}

/** R09 附件1·六（一）2: the project is already on the market. */
function onMarket(): Rule<Project> {
  return {
    id: 'R09',
    findings: (project) => {
      const place = placeOf(project.source, cells.marketEntered);
      if (project.marketEntered === true) return [met('R09', project, place, '是')];
      const code = project.marketEntered === false ? 'not-on-market' : 'market-unknown';
      return [finding('R09', problem(code, place, {}, aboutProject(project)))];
    },
  };
}
