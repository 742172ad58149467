import type { Competition } from '../records/competition.ts';
import { placeOf, type Project } from '../records/records.ts';
import { dayOf } from '../records/written-date.ts';
import type { SizeFinding } from '../records/size-class.ts';
import type { Place } from '../problems/place.ts';
import { problem } from '../problems/problem.ts';
import { cells } from './cells.ts';
import { daysBetween } from '../records/days.ts';
import { isSameName } from './likeness.ts';
import { aboutProject, finding, met, type Rule } from './rule.ts';

/*
 * Conditions both groups have, under clauses of their own: the enterprise group's R07, R08, R10, R11
 * and the start-up group's R12, R13, R18, R19.
 */

const codes = {
  outside: { R07: 'enterprise-registered-outside', R12: 'startup-registered-outside' },
  placeMissing: { R07: 'enterprise-place-missing', R12: 'startup-place-missing' },
  large: { R08: 'enterprise-large', R13: 'startup-large' },
  sizeUnknown: { R08: 'enterprise-size-unknown', R13: 'startup-size-unknown' },
  owner: { R10: 'enterprise-ip-owner', R18: 'startup-ip-owner' },
  dispute: { R10: 'enterprise-ip-dispute', R18: 'startup-ip-dispute' },
  disputeUnknown: { R10: 'enterprise-ip-dispute-unknown', R18: 'startup-ip-dispute-unknown' },
  dishonest: { R11: 'enterprise-dishonest', R19: 'startup-dishonest' },
  unchecked: { R11: 'enterprise-dishonesty-unchecked', R19: 'startup-dishonesty-unchecked' },
  stale: { R11: 'enterprise-dishonesty-stale', R19: 'startup-dishonesty-stale' },
} as const;

/** R07, R12: registered in the province. A place that names only a region or a county of it counts. */
export function registeredInProvince(id: 'R07' | 'R12', competition: Competition): Rule<Project> {
  const province = competition.province.name;
  return {
    id,
    findings: (project) => {
      const place = placeOf(project.source, cells.regPlace);
      const about = aboutProject(project);
      const { regPlace } = project;
      if (regPlace === null) {
        return [finding(id, problem(codes.placeMissing[id], place, { province }, about))];
      }
      if (isInProvince(regPlace, competition)) return [met(id, project, place, regPlace)];
      return [finding(id, problem(codes.outside[id], place, { regPlace, province }, about))];
    },
  };
}

/** R08, R13: no large enterprise; missing figures warn only where they could make it large. */
export function sizeLimit(id: 'R08' | 'R13', sizeOf: (project: Project) => SizeFinding): Rule<Project> {
  return {
    id,
    findings: (project) => {
      const { industry, employees, revenueWan } = project;
      const size = sizeOf(project);
      const about = aboutProject(project);
      if (size.type === 'unknown') {
        const place = placeOf(project.source, gapCells[size.missing[0] ?? 'employees']);
        return [finding(id, problem(codes.sizeUnknown[id], place, { missing: size.missing }, about))];
      }
      const place = placeOf(project.source, employees === null ? cells.revenueWan : cells.employees);
      if (size.type === 'known' && size.size === 'large') {
        const parameters = { industry: industry ?? '', employees, revenueWan };
        return [finding(id, problem(codes.large[id], place, parameters, about))];
      }
      return [met(id, project, place, size.type === 'known' ? sizeWords[size.size] : '不属于大型')];
    },
  };
}

/** Whose the intellectual property may be, and how that is said. */
export interface RightfulOwners {
  readonly owners: readonly string[];
  readonly expected: string;
}

/** R10, R18: the property belongs to the entrant (a warning) and is not in dispute (an error). */
export function ownership(id: 'R10' | 'R18', rightful: (project: Project) => RightfulOwners): Rule<Project> {
  return {
    id,
    findings: (project) => {
      const { owner, dispute } = project.ip;
      const { owners, expected } = rightful(project);
      const about = aboutProject(project);
      const ownerPlace = placeOf(project.source, cells.ipOwner);
      const disputePlace = placeOf(project.source, cells.ipDispute);
      const isOwn = owner !== null && isOwnedBy(owner, owners);
      if (isOwn && dispute === false) return [met(id, project, ownerPlace, owner)];
      const disputeCode = dispute === null ? codes.disputeUnknown[id] : codes.dispute[id];
      return [
        ...(isOwn ? [] : [finding(id, problem(codes.owner[id], ownerPlace, { owner, expected }, about))]),
        ...(dispute === false ? [] : [finding(id, problem(disputeCode, disputePlace, {}, about))]),
      ];
    },
  };
}

/** R11, R19: no record of serious dishonesty; checked, and not longer ago than the edition allows. */
export function creditIntegrity(id: 'R11' | 'R19', competition: Competition): Rule<Project> {
  return {
    id,
    findings: (project) => {
      const { checkedAt, result } = project.dishonesty;
      const resultPlace = placeOf(project.source, cells.dishonestyResult);
      const about = aboutProject(project);
      const record = result === null ? 'unchecked' : recordIn(result);
      if (result !== null && record === 'listed') {
        return [finding(id, problem(codes.dishonest[id], resultPlace, { result }, about))];
      }
      const day = dayOf(checkedAt);
      const datePlace = placeOf(project.source, cells.dishonestyCheckedAt);
      if (result === null || record === 'unchecked' || day === null) {
        const place = record === 'unchecked' ? resultPlace : datePlace;
        return [finding(id, problem(codes.unchecked[id], place, {}, about))];
      }
      return [freshness(id, project, day, result, datePlace, competition)];
    },
  };
}

function freshness(
  id: 'R11' | 'R19',
  project: Project,
  checkedAt: string,
  result: string,
  place: Place,
  { dates, dishonestyCheckMaxAgeDays: maxAgeDays }: Competition,
): ReturnType<typeof finding> {
  const asOf = dates.qualifiedAsOf;
  if (daysBetween(checkedAt, asOf) <= maxAgeDays) return met(id, project, place, `${checkedAt} ${result}`);
  const parameters = { checkedAt, asOf, maxAgeDays };
  return finding(id, problem(codes.stale[id], place, parameters, aboutProject(project)));
}

/** The province, a region or a county of it, in full or in short, at the beginning: `中国` may stand before. */
function isInProvince(regPlace: string, { province, regions }: Competition): boolean {
  const starts = [
    province.name,
    province.shortName,
    ...regions.flatMap(({ name, aliases, counties }) => [name, ...aliases, ...counties]),
  ];
  const place = regPlace.trim().replace(/^中国/, '');
  return starts.some((start) => place.startsWith(start));
}

/**
 * `无失信记录`, `未发现严重失信`, `正常` say there is none; `未查询`, `无法核实`, `/` say nothing;
 * everything else is a record.
 */
function recordIn(result: string): 'none' | 'unchecked' | 'listed' {
  const text = result.replace(/\s/g, '');
  if (
    /^(无(?!法|结果|效)|没有|未(发现|见|查到|查询到|检索到|被?列入)|否$|(信用)?(正常|良好)$|通过$)/.test(text)
  ) {
    return 'none';
  }
  return /^([/／—-]*$|无(法|结果|效)|(尚|暂)?未(查|核|检索)|待|暂无|(查询|核查)中)/.test(text)
    ? 'unchecked'
    : 'listed';
}

/** Every named owner must be one of the rightful ones. */
function isOwnedBy(owner: string, rightful: readonly string[]): boolean {
  if (rightful.some((name) => isSameName(owner, name))) return true;
  const named = owner.split(/[、，,;；/]/).filter((name) => name.trim() !== '');
  return named.every((name) => rightful.some((candidate) => isSameName(name, candidate)));
}

const gapCells = {
  industry: cells.industry,
  employees: cells.employees,
  revenue: cells.revenueWan,
} as const;

const sizeWords = { large: '大型', medium: '中型', small: '小型', micro: '微型' } as const;
