import { problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { findAll, proseOf } from '../find.ts';
import { placeOfLine, type Notice, type NoticeLine } from '../notice.ts';
import { columnNamed } from '../tables.ts';
import type { NoticeCheck } from './check.ts';

/** The hosts one place of a notice names. */
export interface HostSet {
  readonly line: NoticeLine;
  readonly hosts: readonly string[];
}

/** A19: the hosts are the same wherever the notice names them. */
export const checkHosts: NoticeCheck = (notice, competition) => {
  const [first, ...others] = hostSets(notice, competition);
  if (first === undefined) return [];
  return others
    .filter(({ hosts }) => !isSameSet(hosts, first.hosts))
    .map(({ line, hosts }) =>
      problem('notice-hosts-differ', placeOfLine(notice, line), {
        clause: line.clause,
        hosts: hosts.join('、'),
        first: first.hosts.join('、'),
        firstClause: first.line.clause,
      }),
    );
};

/** Every place that names the competition's hosts: 会同…举办, 主办单位：…, and the tables' column. */
export function hostSets(notice: Notice, competition: Competition): readonly HostSet[] {
  return [...hostsInProse(notice, competition), ...hostsInTables(notice, competition)].sort(
    (a, b) => a.line.number - b.line.number,
  );
}

function hostsInProse(notice: Notice, { issuer }: Competition): readonly HostSet[] {
  const prose = proseOf(notice);
  const joint = findAll(prose, /会同([^，。；：]{2,120}?)(?:联合|共同)?(?:主办|举办)/g).map(
    ({ line, groups }) => ({
      line,
      hosts: [issuer.name, ...unitsOf(groups[0] ?? '')],
    }),
  );
  const listed = findAll(prose, /^主办(?:单位)?[：:]([\u4e00-\u9fff、（） ]{2,200})。?$/g).map(
    ({ line, groups }) => ({
      line,
      hosts: unitsOf(groups[0] ?? ''),
    }),
  );
  return [...joint, ...listed];
}

function hostsInTables(notice: Notice, { name }: Competition): readonly HostSet[] {
  return notice.tables.flatMap((table) => {
    const hosts = columnNamed(table, /^主办/);
    const names = columnNamed(table, /名称$/);
    return table.rows
      .filter(({ cells }) => hosts >= 0 && (cells[names] ?? '').startsWith(name))
      .map(({ line, cells }) => ({ line, hosts: unitsOf(cells[hosts] ?? '') }));
  });
}

function unitsOf(words: string): readonly string[] {
  return words
    .split(/、|(?<=[厅局委会部府])和/)
    .map((unit) => unit.replace(/\s/g, ''))
    .filter((unit) => unit !== '');
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((unit) => b.some((other) => isSameUnit(unit, other)));
}

/** 省工信厅 is 山西省工业和信息化厅: a short name keeps some of the characters in their order. */
export function isSameUnit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = -1;
  return Array.from(short).every((character) => {
    at = long.indexOf(character, at + 1);
    return at >= 0;
  });
}

/** A26: the cities' host in a table (XX市…) is the office the notice is sent to. */
export const checkCityHost: NoticeCheck = (notice, { launch }) => {
  const addressed = launch?.regions.bureaus ?? addressee(notice);
  const office = addressed?.replace(/^各/, '').replace(/^[市州盟地区（）()、]+/, '') ?? '';
  if (addressed === undefined || office === '') return [];
  return notice.tables.flatMap((table) => {
    const column = columnNamed(table, /^主办/);
    return table.rows.flatMap(({ line, cells }) => {
      const raw = column < 0 ? '' : (cells[column] ?? '');
      const found = /^(?:[X×Ｘ]{1,3}|各)(?:市|州|地区)(.{2,20})$/i.exec(raw);
      if (found === null || isSameUnit(found[1] ?? '', office)) return [];
      const words = { clause: line.clause, raw, proposal: addressed };
      return [problem('notice-city-host', placeOfLine(notice, line), words)];
    });
  });
};

/** 各市工信局 of the addressees. */
function addressee(notice: Notice): string | undefined {
  const line = notice.lines.find(({ role }) => role === 'addressees');
  return line === undefined ? undefined : /各市[^、，：:]{2,20}/.exec(line.text)?.[0];
}
