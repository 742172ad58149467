import { problem, type Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { findAll, offsetsOf, wordingOf } from '../find.ts';
import { placeOfLine, type Notice } from '../notice.ts';
import type { NoticeCheck } from './check.ts';

type GroupNames = Competition['groups']['enterprise'];

/** A03: a group under a former name or another name of a group. */
export const checkGroupNames: NoticeCheck = (notice, { groups }) =>
  Object.values(groups).flatMap((group) => groupNames(notice, group, Object.values(groups)));

function groupNames(notice: Notice, group: GroupNames, all: readonly GroupNames[]): readonly Problem[] {
  // 创客 alone may be a person: only a name made like the group's own (…组) is surely the group.
  const ending = Array.from(group.name).at(-1) ?? '';
  const others = [...group.formerNames, ...group.aliases].filter(
    (name) => name !== group.name && name.endsWith(ending) && name.length > 1,
  );
  const known = all.flatMap(({ name, aliases, formerNames }) => [name, ...aliases, ...formerNames]);
  return others.flatMap((raw) =>
    wordingOf(notice)
      .filter(({ text }) => offsetsOf(text, raw, known).length > 0)
      .map((line) =>
        problem('notice-group-name', placeOfLine(notice, line), {
          clause: line.clause,
          raw,
          proposal: group.name,
        }),
      ),
  );
}

/** A05: a list of the national contest (企业组500强) is named by the group it is of. */
export const checkNationalLists: NoticeCheck = (notice, { groups }) =>
  findAll(wordingOf(notice), /([\u4e00-\u9fff]{2,12}) ?(\d{2,4}) ?强/g).flatMap(({ line, groups: parts }) => {
    const [before = '', count = ''] = parts;
    const written = nameAtEnd(before, Object.values(groups));
    if (written === null || written.raw === written.name) return [];
    const raw = `${written.raw}${count}强`;
    const proposal = `${written.name}${count}强`;
    return [
      problem('notice-national-list', placeOfLine(notice, line), { clause: line.clause, raw, proposal }),
    ];
  });

function nameAtEnd(text: string, groups: readonly GroupNames[]): { raw: string; name: string } | null {
  const names = groups
    .flatMap(({ name, aliases, formerNames }) =>
      [name, ...aliases, ...formerNames].map((raw) => ({ raw, name })),
    )
    .sort((a, b) => b.raw.length - a.raw.length);
  return names.find(({ raw }) => text.endsWith(raw)) ?? null;
}
