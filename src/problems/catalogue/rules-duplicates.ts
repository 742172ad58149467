import { define, type Definition } from '../define.ts';

/** The same people or the same project twice: R16, R17, R20, R21, R22. */
export const duplicateProblems = {
  'member-in-two-teams': define<{ name: string; otherId: string; otherTeam: string }>({
    severity: 'error',
    reference: 'R16',
    zh: ({ name, otherId, otherTeam }) => ({
      sentence: `核心成员“${name}”同时是“${otherTeam}”（${otherId}）的核心成员，姓名和电话都相同。`,
      hint: '同一人员不得作为多个团队核心成员参赛：请两个团队协商，只保留一处。',
    }),
    en: ({ name, otherId, otherTeam }) => ({
      sentence: `Core member "${name}" is also a core member of "${otherTeam}" (${otherId}), with the same phone.`,
      hint: 'Keep the person in one team only.',
    }),
  }),
  'member-same-name': define<{ name: string; otherId: string; otherTeam: string }>({
    severity: 'warning',
    reference: 'R16',
    zh: ({ name, otherId, otherTeam }) => ({
      sentence: `核心成员“${name}”与“${otherTeam}”（${otherId}）的核心成员同名，但电话不同或没有填写，可能是同一人。`,
      hint: '请核实是否为同一人；只是同名的，不需要处理。',
    }),
    en: ({ name, otherId, otherTeam }) => ({
      sentence: `Core member "${name}" has the name of a core member of "${otherTeam}" (${otherId}), but another phone or none.`,
      hint: 'Find out whether it is the same person.',
    }),
  }),
  'too-many-core-members': define<{ count: number; max: number; names: readonly string[] }>({
    severity: 'error',
    reference: 'R17',
    overridable: true,
    zh: ({ count, max, names }) => ({
      sentence: `核心成员登记了${count}人（${names.join('、')}），获奖证书原则上不超过${max}人。`,
      hint: `请团队选定${max}人；确需突破的，由负责人在 decisions 文件中登记放行和理由。`,
    }),
    en: ({ count, max }) => ({
      sentence: `${count} core members are registered; a certificate shows at most ${max}.`,
      hint: `Choose ${max}, or record an override with the reason.`,
    }),
  }),
  'chosen-member-unknown': define<{ name: string; registered: readonly string[] }>({
    severity: 'error',
    reference: 'R17',
    zh: ({ name, registered }) => ({
      sentence: `选定印在证书上的成员“${name}”不是该项目登记的核心成员（${registered.join('、') || '空'}）。`,
      hint: '请在 decisions 文件中改成登记的姓名，一字不差；需要换人的，先更正团队成员表。',
    }),
    en: ({ name, registered }) => ({
      sentence: `"${name}", chosen for the certificate, is no registered core member (${registered.join(', ') || 'none'}).`,
      hint: 'Write the name in the decisions as it is registered.',
    }),
  }),
  'team-without-members': define<{ name: string; team: string }>({
    severity: 'error',
    reference: 'R17',
    zh: ({ name, team }) => ({
      sentence: `创客团队“${team}”（项目“${name}”）没有登记核心成员，证书无法填写成员。`,
      hint: '请在团队成员表中补上该项目的核心成员和排序。',
    }),
    en: ({ name, team }) => ({
      sentence: `The maker team "${team}" ("${name}") has no core member on the member list.`,
      hint: 'Add its core members in their order.',
    }),
  }),
  'entered-twice': define<{ name: string; otherId: string; otherRegion: string | null }>({
    severity: 'error',
    reference: 'R20',
    zh: ({ name, otherId, otherRegion }) => ({
      sentence: `“${name}”重复报名：同一企业的同一项目已由 ${otherId}（${otherRegion ?? '地区未填'}）报名。`,
      hint: '同一企业的同一项目只能报名一次：请企业选定一处，另一处退回。',
    }),
    en: ({ name, otherId, otherRegion }) => ({
      sentence: `"${name}" was entered twice by the same enterprise, as ${otherId} (${otherRegion ?? 'no region'}) too.`,
      hint: 'Keep one entry.',
    }),
  }),
  'similar-project': define<{ name: string; otherId: string; otherName: string; otherApplicant: string }>({
    severity: 'warning',
    reference: 'R20',
    zh: ({ name, otherId, otherName, otherApplicant }) => ({
      sentence: `“${name}”与 ${otherId}“${otherName}”（${otherApplicant}）名称相近，可能是相似项目。`,
      hint: '请核实是否为同一项目或相似项目重复报名。',
    }),
    en: ({ name, otherId, otherName, otherApplicant }) => ({
      sentence: `"${name}" is much like ${otherId} "${otherName}" (${otherApplicant}).`,
      hint: 'Find out whether it is the same or a similar project.',
    }),
  }),
  'same-applicant': define<{ applicant: string; otherId: string; otherName: string }>({
    severity: 'warning',
    reference: 'R20',
    zh: ({ applicant, otherId, otherName }) => ({
      sentence: `“${applicant}”另有项目 ${otherId}“${otherName}”参赛。`,
      hint: '请核实两个项目是否相同或相似；确为不同项目的，不需要处理。',
    }),
    en: ({ applicant, otherId, otherName }) => ({
      sentence: `"${applicant}" has another project in the contest, ${otherId} "${otherName}".`,
      hint: 'Find out whether the two are similar.',
    }),
  }),
  'recommended-twice': define<{ name: string; otherPlace: string }>({
    severity: 'error',
    reference: 'R20',
    zh: ({ name, otherPlace }) => ({
      sentence: `“${name}”在推荐名单中出现两次，另一处是 ${otherPlace}。`,
      hint: '请删去重复的一行，并重新核对推荐总数。',
    }),
    en: ({ name, otherPlace }) => ({
      sentence: `"${name}" is recommended twice, first at ${otherPlace}.`,
      hint: 'Delete one row and count again.',
    }),
  }),
  'in-national-list': historyError('R21', '入围全国名单', 'was in a national list'),
  'maybe-in-national-list': historyWarning('R21', '入围全国名单', 'in a national list'),
  'won-before': historyError('R22', '在省赛获奖', 'won a provincial award'),
  'maybe-won-before': historyWarning('R22', '在省赛获奖', 'a provincial winner'),
};

export interface HistoryParameters {
  readonly projectName: string;
  readonly projectPlace: string;
  readonly historicName: string;
  readonly historicApplicant: string;
  readonly year: number;
  readonly competition: string;
}

function historyError(reference: string, zh: string, en: string): Definition<HistoryParameters> {
  return define<HistoryParameters>({
    severity: 'error',
    reference,
    zh: (p) => ({
      sentence: `“${p.projectName}”（${p.projectPlace}）已于${p.year}年${zh}（${p.competition}），近三年内不得再次参赛。`,
      hint: '请通知推荐地区撤下该项目；若名单有误，请更正历史获奖名单。',
    }),
    en: (p) => ({
      sentence: `"${p.projectName}" (${p.projectPlace}) ${en} in ${p.year} (${p.competition}) and may not compete again.`,
      hint: 'Withdraw the project, or correct the historic list.',
    }),
  });
}

function historyWarning(reference: string, zh: string, en: string): Definition<HistoryParameters> {
  return define<HistoryParameters>({
    severity: 'warning',
    reference,
    zh: (p) => ({
      sentence:
        `“${p.projectName}”（${p.projectPlace}）与${p.year}年${zh}的“${p.historicName}”` +
        `（${p.historicApplicant}）名称相同或相近，可能是同一项目。`,
      hint: '请核实是否为同一项目改名后再次报名。',
    }),
    en: (p) => ({
      sentence: `"${p.projectName}" (${p.projectPlace}) is much like "${p.historicName}", ${en} in ${p.year}.`,
      hint: 'Find out whether it is the same project under a new name.',
    }),
  });
}
