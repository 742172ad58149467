import { define } from '../define.ts';

/** Marks, means, ranks and promotion: R04, R39, R40, R42 and the staff's own figures. */
export const scoringProblems = {
  'marks-too-few': define<{ valid: number; least: number }>({
    severity: 'error',
    zh: ({ valid, least }) => ({
      sentence: `有效评分只有${valid}个，少于规定的${least}个，不能计分定名次。`,
      hint: '请核对评分表；缺席评委较多的，按评审规则重新组织或由专家委员会裁定。',
    }),
    en: ({ valid, least }) => ({
      sentence: `Only ${valid} valid marks; at least ${least} are required.`,
      hint: 'Check the score sheet, or ask the expert committee.',
    }),
  }),
  'marks-untrimmed': define<{ valid: number; trimFrom: number }>({
    severity: 'warning',
    zh: ({ valid, trimFrom }) => ({
      sentence: `有效评分${valid}个，不足${trimFrom}个，没有去掉最高分和最低分，直接取平均。`,
      hint: '请确认评审规则允许这样计分。',
    }),
    en: ({ valid, trimFrom }) => ({
      sentence: `${valid} valid marks, fewer than ${trimFrom}: no mark was left out.`,
      hint: 'Make sure the rules allow it.',
    }),
  }),
  'staff-mean-differs': define<{ stated: string; computed: string; exact: string; trimmed: boolean }>({
    severity: 'error',
    reference: 'D36',
    zh: ({ stated, computed, exact, trimmed }) => ({
      sentence:
        `表中平均分 ${stated} 与重新计算的 ${computed} 不一致` +
        `（${trimmed ? '去掉一个最高分和一个最低分后' : ''}精确值 ${exact}）。`,
      hint: '请核对评委打分和计算方法，更正评分表；排名以重新计算的为准。',
    }),
    en: ({ stated, computed, exact }) => ({
      sentence: `The sheet says ${stated}, the marks give ${computed} (exactly ${exact}).`,
      hint: 'Correct the sheet; the ranking uses the computed score.',
    }),
  }),
  'staff-rank-differs': define<{ stated: number; computed: string }>({
    severity: 'error',
    reference: 'D36',
    zh: ({ stated, computed }) => ({
      sentence: `表中名次为第${stated}名，按得分和同分规则应为${computed}。`,
      hint: '请更正评分表中的名次；有表决决定的，请登记在 decisions 文件中。',
    }),
    en: ({ stated, computed }) => ({
      sentence: `The sheet says rank ${stated}; scores and tie chain give ${computed}.`,
      hint: 'Correct the sheet, or record the vote that decided it.',
    }),
  }),
  'stated-seats-differ': define<{ stated: number; computed: number }>({
    severity: 'warning',
    reference: 'R42',
    zh: ({ stated, computed }) => ({
      sentence: `评分表写明晋级${stated}个，按小组规模计算应为${computed}个。`,
      hint: '请核对晋级名额；以赛前公布的规则为准。',
    }),
    en: ({ stated, computed }) => ({
      sentence: `The sheet states ${stated} places, the panel's size gives ${computed}.`,
      hint: 'Check the number of places.',
    }),
  }),
  'tie-at-cut': define<{
    stage: string;
    rank: number;
    projects: readonly string[];
    score: string;
    line: string;
  }>({
    severity: 'error',
    reference: 'R42',
    zh: ({ stage, rank, projects, score, line }) => ({
      sentence: `${stage}第${rank}名有${projects.length}个项目（${projects.join('、')}）得分同为${score}，按同分规则不能区分，正处在${line}。`,
      hint: '请从三种办法中选一种：评委表决（登记在 decisions 文件的 votes 中）；全部晋级或获奖（调整名额）；加赛后补录评分。',
    }),
    en: ({ stage, rank, projects, score, line }) => ({
      sentence: `${stage}, rank ${rank}: ${projects.join(', ')} are tied at ${score}, on the line (${line}).`,
      hint: 'Choose: a vote of the panel (recorded under votes), both pass (change the number of places), or a playoff.',
    }),
  }),
  'scored-in-two-panels': define<{ stage: string; other: string }>({
    severity: 'error',
    reference: 'R42',
    zh: ({ stage, other }) => ({
      sentence: `同一项目在${stage}有两份评分，另一份在 ${other}。`,
      hint: '一个项目只能在一个小组评分：请核实并删去一份。',
    }),
    en: ({ stage, other }) => ({
      sentence: `${stage}: the project was scored twice, first at ${other}.`,
      hint: 'Keep one of the two.',
    }),
  }),
  'scored-in-other-group': define<{ sheetGroup: string; group: string }>({
    severity: 'error',
    reference: 'R42',
    zh: ({ sheetGroup, group }) => ({
      sentence: `项目属于${group}，却在${sheetGroup}的评分表中。`,
      hint: '请核实组别；分组有误的，请同步更正报名系统。',
    }),
    en: ({ sheetGroup, group }) => ({
      sentence: `The project is in ${group} but was scored in ${sheetGroup}.`,
      hint: 'Check the group, on the portal too.',
    }),
  }),
  'final-without-recommendation': define<{ name: string }>({
    severity: 'error',
    reference: 'R42',
    zh: ({ name }) => ({
      sentence: `“${name}”没有列入任何地区的推荐名单，却参加了省级决赛。`,
      hint: '省级决赛由各地推荐的项目参加：请核对推荐名单。',
    }),
    en: ({ name }) => ({
      sentence: `"${name}" was scored in the final but recommended by no region.`,
      hint: 'Check the recommendation lists.',
    }),
  }),
  'grand-without-promotion': define<{ name: string; rank: string | null }>({
    severity: 'error',
    reference: 'R42',
    zh: ({ name, rank }) => ({
      sentence: `“${name}”参加了总决赛，但省级决赛${rank === null ? '没有名次' : rank}，不在晋级名单中。`,
      hint: '总决赛名单根据省级决赛得分确定：请核对。',
    }),
    en: ({ name, rank }) => ({
      sentence: `"${name}" was in the grand final without being promoted (${rank ?? 'no rank'} in the final).`,
      hint: 'The list of the grand final follows from the scores: check it.',
    }),
  }),
  'promoted-not-in-grand': define<{ name: string; rank: string }>({
    severity: 'warning',
    reference: 'R42',
    zh: ({ name, rank }) => ({
      sentence: `“${name}”省级决赛${rank}，已晋级，但总决赛评分表中没有。`,
      hint: '弃赛的，请在总决赛评分表中保留该项目并注明；递补须有登记的决定。',
    }),
    en: ({ name, rank }) => ({
      sentence: `"${name}" was promoted (${rank}) but is not on the sheet of the grand final.`,
      hint: 'Keep an absent project on the sheet and say so.',
    }),
  }),
  'display-missing': define({
    severity: 'warning',
    reference: 'R39',
    zh: () => ({
      sentence: '评分表没有写明评委当场亮分。',
      hint: '通知要求评委当场亮分：确已当场亮分的，请在“亮分方式”处写明。',
    }),
    en: () => ({
      sentence: 'The score sheet does not say that marks were shown on the spot.',
      hint: 'The notice asks for it: state it under 亮分方式 if they were.',
    }),
  }),
  'notary-missing': define<{ stage: string }>({
    severity: 'error',
    reference: 'R40',
    zh: ({ stage }) => ({
      sentence: `${stage}评分表没有公证机构和公证书编号。`,
      hint: '省级决赛、总决赛须现场公证：请补填公证机构、编号和日期。',
    }),
    en: ({ stage }) => ({
      sentence: `${stage}: the sheet names no notary office and number.`,
      hint: 'The finals must be notarised: add office, number and date.',
    }),
  }),
  'notary-missing-city': define<{ stage: string }>({
    severity: 'warning',
    reference: 'R40',
    zh: ({ stage }) => ({
      sentence: `${stage}评分表没有公证信息。`,
      hint: '已公证的请补填公证机构、编号和日期。',
    }),
    en: ({ stage }) => ({ sentence: `${stage}: no notary on the sheet.`, hint: 'Add it if there was one.' }),
  }),
  'finals-late': define<{ stage: string; date: string; deadline: string }>({
    severity: 'warning',
    reference: 'R04',
    zh: ({ stage, date, deadline }) => ({
      sentence: `${stage}日期 ${date} 晚于通知规定的 ${deadline}。`,
      hint: '请核对日期；已改期的，请保留改期通知。',
    }),
    en: ({ stage, date, deadline }) => ({
      sentence: `${stage} was held on ${date}, after ${deadline}.`,
      hint: 'Check the date.',
    }),
  }),
};
