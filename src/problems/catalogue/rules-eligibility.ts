import { define, type Definition } from '../define.ts';

/** Registration and eligibility of a project: R01, R02, R07–R13, R15, R18, R19, R24, R26, R33. */
export const eligibilityProblems = {
  'registered-late': define<{ registeredAt: string; cutoff: string }>({
    severity: 'error',
    reference: 'R01',
    zh: ({ registeredAt, cutoff }) => ({
      sentence: `报名时间 ${registeredAt} 晚于截止时间 ${cutoff}。`,
      hint: '逾期报名的项目不得参赛：请把审核状态改为“不通过”，并从推荐名单、评分表中撤下；若时间登记有误，请核对报名系统后更正。',
    }),
    en: ({ registeredAt, cutoff }) => ({
      sentence: `Registered at ${registeredAt}, after the cut-off ${cutoff}.`,
      hint: 'A late project may not compete: reject it on the portal and take it off the lists and score sheets; correct the time if it is wrong.',
    }),
  }),
  'registration-time-missing': define({
    severity: 'error',
    reference: 'R01',
    zh: () => ({
      sentence: '没有可用的报名时间，无法判断是否按时报名。',
      hint: '请从报名系统补上报名时间。',
    }),
    en: () => ({
      sentence: 'There is no usable registration time.',
      hint: 'Add it from the portal.',
    }),
  }),
  'not-approved': define<{
    status: 'pending' | 'returned' | 'rejected' | null;
    activity: 'recommended' | 'scored' | 'listed';
  }>({
    severity: 'error',
    reference: 'R02',
    zh: ({ status, activity }) => ({
      sentence: `报名审核状态为“${statusWords[status ?? 'unknown'].zh}”，但项目已${activityWords[activity].zh}。`,
      hint: '只有报名审核通过的项目可以参赛：请先在报名系统完成审核，或撤下该项目。',
    }),
    en: ({ status, activity }) => ({
      sentence: `The portal says "${statusWords[status ?? 'unknown'].en}", yet the project was ${activityWords[activity].en}.`,
      hint: 'Only approved projects may compete: finish the review on the portal or withdraw the project.',
    }),
  }),
  'enterprise-registered-outside': outsideProblem('R07'),
  'startup-registered-outside': outsideProblem('R12'),
  'enterprise-place-missing': placeMissingProblem('R07'),
  'startup-place-missing': placeMissingProblem('R12'),
  'credit-code-elsewhere': define<{ uscc: string; division: string; expected: string; province: string }>({
    severity: 'warning',
    reference: 'R07',
    zh: ({ uscc, division, expected, province }) => ({
      sentence: `统一社会信用代码 ${uscc} 的登记机关代码是 ${division}，${province}应为 ${expected}。`,
      hint: '企业可能迁入过，也可能代码有误：请核对营业执照上的注册地。',
    }),
    en: ({ uscc, division, expected, province }) => ({
      sentence: `The credit code ${uscc} was issued in division ${division}; ${province} is ${expected}.`,
      hint: 'The firm may have moved, or the code is wrong: check the licence.',
    }),
  }),
  'enterprise-large': largeProblem('R08'),
  'startup-large': largeProblem('R13'),
  'enterprise-size-unknown': sizeUnknownProblem('R08'),
  'startup-size-unknown': sizeUnknownProblem('R13'),
  'not-on-market': define({
    severity: 'error',
    reference: 'R09',
    zh: () => ({
      sentence: '企业组项目“是否已进入市场”填写为“否”。',
      hint: '企业组要求参赛项目已进入市场；填写有误的请更正，否则不得参赛。',
    }),
    en: () => ({
      sentence: 'The enterprise project is marked as not yet on the market.',
      hint: 'Correct it if it is wrong; otherwise it may not compete.',
    }),
  }),
  'market-unknown': define({
    severity: 'warning',
    reference: 'R09',
    zh: () => ({ sentence: '没有填写项目是否已进入市场。', hint: '请向企业核实后补填。' }),
    en: () => ({
      sentence: 'It is not stated whether the project is on the market.',
      hint: 'Ask the enterprise and fill it in.',
    }),
  }),
  'enterprise-ip-owner': ownerProblem('R10'),
  'startup-ip-owner': ownerProblem('R18'),
  'enterprise-ip-dispute': disputeProblem('R10'),
  'startup-ip-dispute': disputeProblem('R18'),
  'enterprise-ip-dispute-unknown': disputeUnknownProblem('R10'),
  'startup-ip-dispute-unknown': disputeUnknownProblem('R18'),
  'enterprise-dishonest': dishonestProblem('R11'),
  'startup-dishonest': dishonestProblem('R19'),
  'enterprise-dishonesty-unchecked': uncheckedProblem('R11'),
  'startup-dishonesty-unchecked': uncheckedProblem('R19'),
  'enterprise-dishonesty-stale': staleProblem('R11'),
  'startup-dishonesty-stale': staleProblem('R19'),
  'startup-registered-early': define<{ regDate: string; from: string }>({
    severity: 'error',
    reference: 'R12',
    zh: ({ regDate, from }) => ({
      sentence: `初创企业注册日期 ${regDate} 早于 ${from}，不符合创业组条件。`,
      hint: '符合企业组条件的请改报企业组，并同步修改报名系统。',
    }),
    en: ({ regDate, from }) => ({
      sentence: `The start-up company was registered on ${regDate}, before ${from}.`,
      hint: 'Move it to the enterprise group if it fits there, on the portal too.',
    }),
  }),
  'startup-date-undecided': define<{ raw: string | null; from: string }>({
    severity: 'error',
    reference: 'R12',
    zh: ({ raw, from }) => ({
      sentence:
        raw === null
          ? `初创企业没有注册日期，无法判断是否在 ${from}（含）之后注册。`
          : `注册日期“${raw}”不是完整的日期，无法判断是否在 ${from}（含）之后注册。`,
      hint: '请按营业执照填写完整的年、月、日。',
    }),
    en: ({ raw, from }) => ({
      sentence: `The date of registration (${raw ?? 'blank'}) does not tell whether it is ${from} or later.`,
      hint: 'Enter year, month and day from the licence.',
    }),
  }),
  'startup-kind-unknown': define({
    severity: 'warning',
    reference: 'R12',
    zh: () => ({
      sentence: '看不出创业组项目是初创企业还是创客团队，相应的参赛条件无法核对。',
      hint: '初创企业请填统一社会信用代码和注册日期；创客团队请写明。',
    }),
    en: () => ({
      sentence: 'It is not clear whether the start-up project is a company or a maker team.',
      hint: 'Give the credit code and date of registration of a company, or say it is a team.',
    }),
  }),
  'team-with-company-data': define<{ field: 'uscc' | 'regDate'; value: string }>({
    severity: 'warning',
    reference: 'R15',
    zh: ({ field, value }) => ({
      sentence: `创客团队填写了${field === 'uscc' ? '统一社会信用代码' : '注册日期'}“${value}”，可能是企业。`,
      hint: '请核实参赛主体：若是初创企业，请改填类型；若是团队，请删去该项。',
    }),
    en: ({ field, value }) => ({
      sentence: `A maker team gives a ${field === 'uscc' ? 'credit code' : 'date of registration'} "${value}": is it a company?`,
      hint: 'Find out who competes and correct the kind, or remove the value.',
    }),
  }),
  'secrecy-review-missing': define<{ result: string | null }>({
    severity: 'warning',
    reference: 'R24',
    zh: ({ result }) => ({
      sentence: secrecySentence(result),
      hint: '请推荐地区完成项目信息公开审查并补填结果；获奖项目公示前必须完成。',
    }),
    en: ({ result }) => ({
      sentence: `Secrecy review: ${result ?? 'no result'}.`,
      hint: 'Ask the region to finish the review; it must be done before winners are published.',
    }),
  }),
  'secrecy-review-missing-published': define<{ result: string | null }>({
    severity: 'error',
    reference: 'R24',
    zh: ({ result }) => ({
      sentence: `${secrecySentence(result)}项目拟获奖，名单要对外公布。`,
      hint: '未经保密审查的项目信息不得公开：请先完成审查并补填结果。',
    }),
    en: ({ result }) => ({
      sentence: `Secrecy review: ${result ?? 'no result'}; the project is to be published as a winner.`,
      hint: 'Nothing may be published before the review: finish it and enter the result.',
    }),
  }),
};

const statusWords = {
  pending: { zh: '待审核', en: 'pending' },
  returned: { zh: '退回修改', en: 'returned' },
  rejected: { zh: '不通过', en: 'rejected' },
  unknown: { zh: '未填', en: 'blank' },
} as const;

const activityWords = {
  recommended: { zh: '推荐参加省赛', en: 'recommended' },
  scored: { zh: '参加比赛评分', en: 'scored' },
  listed: { zh: '列入拟获奖名单', en: 'put on the award list' },
} as const;

function secrecySentence(result: string | null): string {
  return result === null ? '没有保密审查结果。' : `保密审查结果为“${result}”，不是“通过”。`;
}

function outsideProblem(reference: string): Definition<{ regPlace: string; province: string }> {
  return define<{ regPlace: string; province: string }>({
    severity: 'error',
    reference,
    zh: ({ regPlace, province }) => ({
      sentence: `注册地“${regPlace}”不在${province}，不符合参赛条件。`,
      hint: '注册地填写有误的请按营业执照更正；确在省外注册的不得参赛。',
    }),
    en: ({ regPlace, province }) => ({
      sentence: `The place of registration "${regPlace}" is not in ${province}.`,
      hint: 'Correct it from the licence if it is wrong; otherwise the project may not compete.',
    }),
  });
}

function placeMissingProblem(reference: string): Definition<{ province: string }> {
  return define<{ province: string }>({
    severity: 'warning',
    reference,
    zh: ({ province }) => ({
      sentence: `没有填写注册地，无法核对是否在${province}注册。`,
      hint: '请按营业执照补填注册地。',
    }),
    en: ({ province }) => ({
      sentence: `No place of registration: it cannot be checked that it is in ${province}.`,
      hint: 'Add it from the licence.',
    }),
  });
}

export interface SizeParameters {
  readonly industry: string;
  readonly employees: number | null;
  readonly revenueWan: string | null;
}

function largeProblem(reference: string): Definition<SizeParameters> {
  return define<SizeParameters>({
    severity: 'error',
    reference,
    zh: (p) => ({
      sentence: `${p.industry}企业，${sizeData(p)}，按《中小企业划型标准规定》属于大型企业，不得参赛。`,
      hint: '请核对从业人数和营业收入（万元）；确为大型企业的应退出。',
    }),
    en: (p) => ({
      sentence: `A large enterprise of ${p.industry} (${p.employees ?? '—'} employees, ${p.revenueWan ?? '—'} 万元) may not compete.`,
      hint: 'Check the number of employees and the revenue.',
    }),
  });
}

function sizeData({ employees, revenueWan }: SizeParameters): string {
  const parts = [
    ...(employees === null ? [] : [`从业人数${employees}人`]),
    ...(revenueWan === null ? [] : [`营业收入${revenueWan}万元`]),
  ];
  return parts.join('、');
}

function sizeUnknownProblem(
  reference: string,
): Definition<{ missing: readonly ('industry' | 'employees' | 'revenue')[] }> {
  const words = { industry: '行业', employees: '从业人数', revenue: '营业收入' };
  return define<{ missing: readonly ('industry' | 'employees' | 'revenue')[] }>({
    severity: 'warning',
    reference,
    zh: ({ missing }) => ({
      sentence: `缺少可用的${missing.map((name) => words[name]).join('、')}，无法核对是否属于中小微企业。`,
      hint: '请企业补填后再核对划型。',
    }),
    en: ({ missing }) => ({
      sentence: `The size of the enterprise cannot be checked without: ${missing.join(', ')}.`,
      hint: 'Ask the enterprise for it.',
    }),
  });
}

function ownerProblem(reference: string): Definition<{ owner: string | null; expected: string }> {
  return define<{ owner: string | null; expected: string }>({
    severity: 'warning',
    reference,
    zh: ({ owner, expected }) => ({
      sentence: owner === null ? '没有填写知识产权权利人。' : `知识产权权利人“${owner}”不是${expected}。`,
      hint: '请核实权利归属；已转让或许可的请附证明材料。',
    }),
    en: ({ owner, expected }) => ({
      sentence: `The owner of the intellectual property (${owner ?? 'blank'}) is not ${expected}.`,
      hint: 'Check who owns it.',
    }),
  });
}

function disputeProblem(reference: string): Definition<object> {
  return define({
    severity: 'error',
    reference,
    zh: () => ({
      sentence: '登记为“有产权纠纷”，不符合参赛条件。',
      hint: '填写有误的请更正；确有纠纷的不得参赛。',
    }),
    en: () => ({
      sentence: 'A dispute over the intellectual property is on record.',
      hint: 'Correct it if it is wrong; otherwise the project may not compete.',
    }),
  });
}

function disputeUnknownProblem(reference: string): Definition<object> {
  return define({
    severity: 'warning',
    reference,
    zh: () => ({ sentence: '没有填写有无产权纠纷。', hint: '请向参赛者核实后补填“有”或“无”。' }),
    en: () => ({
      sentence: 'It is not stated whether the property is in dispute.',
      hint: 'Ask the entrant and fill it in.',
    }),
  });
}

function dishonestProblem(reference: string): Definition<{ result: string }> {
  return define<{ result: string }>({
    severity: 'error',
    reference,
    zh: ({ result }) => ({
      sentence: `失信核查结果为“${result}”，不得参赛。`,
      hint: '请复核“信用中国”等查询结果；已移出名单的请更新核查日期和结果。',
    }),
    en: ({ result }) => ({
      sentence: `The dishonesty check says "${result}": the project may not compete.`,
      hint: 'Check again; update date and result if the record was lifted.',
    }),
  });
}

function uncheckedProblem(reference: string): Definition<object> {
  return define({
    severity: 'warning',
    reference,
    zh: () => ({ sentence: '没有失信核查结果或核查日期。', hint: '请查询后补填核查日期和结果。' }),
    en: () => ({
      sentence: 'There is no result or date of a dishonesty check.',
      hint: 'Make the check and enter both.',
    }),
  });
}

function staleProblem(
  reference: string,
): Definition<{ checkedAt: string; asOf: string; maxAgeDays: number }> {
  return define<{ checkedAt: string; asOf: string; maxAgeDays: number }>({
    severity: 'warning',
    reference,
    zh: ({ checkedAt, asOf, maxAgeDays }) => ({
      sentence: `失信核查日期 ${checkedAt} 距资格核查日 ${asOf} 超过${maxAgeDays}天。`,
      hint: '请重新查询并更新核查日期和结果。',
    }),
    en: ({ checkedAt, asOf, maxAgeDays }) => ({
      sentence: `The dishonesty check of ${checkedAt} is more than ${maxAgeDays} days older than ${asOf}.`,
      hint: 'Make it again.',
    }),
  });
}
