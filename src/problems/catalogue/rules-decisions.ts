import { define } from '../define.ts';

/** What each rule asks for, as the first half of "… : value, kept". */
const requirements: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  R01: { zh: '按时报名', en: 'Registered in time' },
  R02: { zh: '报名审核', en: 'Approved on the portal' },
  R26: { zh: '报名资格已由推荐地区审核', en: 'Qualification reviewed by the region' },
  R33: { zh: '所属地区', en: 'Region' },
  R07: { zh: '在本省注册', en: 'Registered in the province' },
  R08: { zh: '属于中小微企业', en: 'Micro, small or medium enterprise' },
  R09: { zh: '项目已进入市场', en: 'On the market' },
  R10: { zh: '知识产权属于报名企业且无纠纷', en: 'Own intellectual property, no dispute' },
  R11: { zh: '企业无严重失信记录', en: 'No serious dishonesty record' },
  R12: { zh: '初创企业注册时间和注册地', en: 'Start-up company: date and place of registration' },
  R13: { zh: '初创企业属于中小微企业', en: 'Start-up company of micro, small or medium size' },
  R15: { zh: '参赛主体为创客团队', en: 'Maker team' },
  R16: { zh: '核心成员未在其他团队重复参赛', en: 'No core member of another team' },
  R17: { zh: '核心成员人数', en: 'Number of core members' },
  R18: { zh: '知识产权属于企业或团队核心成员且无纠纷', en: 'Property of the company or its core members' },
  R19: { zh: '企业和成员无失信记录', en: 'No dishonesty record' },
  R20: { zh: '未重复报名', en: 'Entered once' },
  R21: { zh: '近三年未入围全国500强、300强', en: 'Not in the national lists of the last three years' },
  R22: { zh: '近三年未在省赛获奖', en: 'No provincial award in the last three years' },
  R24: { zh: '保密审查', en: 'Secrecy review' },
  R31: { zh: '推荐名单与报名信息一致', en: 'Recommendation agrees with the portal' },
  R32: { zh: '参加过市级复赛', en: 'Took part in the city contest' },
  R35: { zh: '由所在地区推荐', en: 'Recommended by its own region' },
  R42: { zh: '获奖等次与名次一致', en: 'Award agrees with the rank' },
};

/** What was decided and why: statements for `jinbang explain`, not faults. */
export const decisionStatements = {
  'rule-met': define<{ rule: string; value: string }>({
    severity: 'info',
    zh: ({ rule, value }) => ({ sentence: `${requirements[rule]?.zh ?? rule}：${value}，符合要求。` }),
    en: ({ rule, value }) => ({ sentence: `${requirements[rule]?.en ?? rule}: ${value}, as required.` }),
  }),
  'quota-decided': define<{
    region: string;
    registered: number;
    total: number;
    seats: number;
    base: number;
    share: string;
    remainderSeat: number;
    quota: number;
    startupMax: number;
  }>({
    severity: 'info',
    reference: 'R28',
    zh: (p) => ({
      sentence:
        `${p.region}有效报名${p.registered}个（全省${p.total}个），` +
        `${p.base > 0 ? `基数${p.base}个，` : ''}按比例应得${p.share}个，` +
        `${p.remainderSeat > 0 ? '余数较大再得1个，' : ''}推荐名额${p.quota}个` +
        `（共${p.seats}个），其中创业组最多${p.startupMax}个。`,
    }),
    en: (p) => ({
      sentence:
        `${p.region}: ${p.registered} of ${p.total} registrations, exact share ${p.share}, ` +
        `quota ${p.quota} of ${p.seats}, at most ${p.startupMax} start-up projects.`,
    }),
  }),
  'recommended-decided': define<{ region: string; order: number; total: number; quota: number }>({
    severity: 'info',
    reference: 'R28',
    zh: ({ region, order, total, quota }) => ({
      sentence: `由${region}推荐参加省赛，列推荐名单第${order}位（共推荐${total}个，名额${quota}个）。`,
    }),
    en: ({ region, order, total, quota }) => ({
      sentence: `Recommended by ${region}, number ${order} of ${total} on its list (quota ${quota}).`,
    }),
  }),
  'score-decided': define<{
    stage: string;
    marks: readonly string[];
    highest: string | null;
    lowest: string | null;
    exact: string;
    score: string;
    decimals: number;
  }>({
    severity: 'info',
    zh: (p) => ({
      sentence:
        `${p.stage}评委打分${p.marks.join('、')}，` +
        (p.highest === null ? '' : `去掉一个最高分${p.highest}和一个最低分${p.lowest ?? ''}，`) +
        `平均${p.exact}，四舍五入保留${p.decimals}位小数，得分${p.score}。`,
    }),
    en: (p) => ({
      sentence:
        `${p.stage}: marks ${p.marks.join(', ')}; ` +
        (p.highest === null ? '' : `without the highest ${p.highest} and the lowest ${p.lowest ?? ''}, `) +
        `mean ${p.exact}, rounded half up to ${p.decimals} decimals: ${p.score}.`,
    }),
  }),
  'absent-decided': define<{ stage: string }>({
    severity: 'info',
    zh: ({ stage }) => ({ sentence: `${stage}未参赛，没有得分，不排名次，参赛数仍计入。` }),
    en: ({ stage }) => ({ sentence: `${stage}: absent; no score and no rank, still counted as an entry.` }),
  }),
  'rank-decided': define<{ stage: string; place: string; rank: string; of: number; cut: number }>({
    severity: 'info',
    zh: ({ stage, place, rank, of, cut }) => ({
      sentence: `${stage}${place}${rank}（共${of}个项目，${cut}个名额）。`,
    }),
    en: ({ stage, place, rank, of, cut }) => ({
      sentence: `${stage} ${place}: ${rank}, of ${of} projects, ${cut} places.`,
    }),
  }),
  'tie-resolved': define<{
    stage: string;
    score: string;
    others: readonly string[];
    by: 'exactMean' | 'untrimmedMean' | 'itemMark' | 'previousStageScore' | 'vote' | 'unresolved';
  }>({
    severity: 'info',
    zh: ({ stage, score, others, by }) => ({
      sentence:
        `${stage}得分${score}与${others.join('、')}相同，` +
        (by === 'unresolved' ? '按同分规则仍不能区分，名次并列。' : `按${tieLinks[by].zh}决定先后。`),
    }),
    en: ({ stage, score, others, by }) => ({
      sentence:
        `${stage}: score ${score} tied with ${others.join(', ')}; ` +
        (by === 'unresolved'
          ? 'nothing separates them, the rank is shared.'
          : `decided by ${tieLinks[by].en}.`),
    }),
  }),
  'promotion-decided': define<{ promoted: boolean; cut: number; panel: string }>({
    severity: 'info',
    reference: 'R42',
    zh: ({ promoted, cut, panel }) => ({
      sentence: promoted
        ? `${panel}晋级总决赛名额${cut}个，本项目晋级。`
        : `${panel}晋级总决赛名额${cut}个，本项目未晋级。`,
    }),
    en: ({ promoted, cut, panel }) => ({
      sentence: `${panel}: ${cut} places in the grand final; ${promoted ? 'promoted' : 'not promoted'}.`,
    }),
  }),
  'award-decided': define<{
    group: string;
    level: string;
    rank: number;
    first: number;
    last: number;
    prizeWan: string | null;
    withheld: boolean;
  }>({
    severity: 'info',
    reference: 'R44',
    zh: (p) => ({
      sentence:
        `总决赛${p.group}第${p.rank}名，获${p.level}（第${p.first}名至第${p.last}名）` +
        `${p.prizeWan === null ? '' : p.withheld ? '，保留奖项，不再重复发放奖金' : `，奖金${p.prizeWan}万元`}。`,
    }),
    en: (p) => ({
      sentence:
        `Rank ${p.rank} of the grand final in ${p.group}: ${p.level} (ranks ${p.first} to ${p.last})` +
        `${p.prizeWan === null ? '' : p.withheld ? ', prize money withheld' : `, prize ${p.prizeWan}万元`}.`,
    }),
  }),
  'award-not-reached': define<{ group: string; rank: string; places: number }>({
    severity: 'info',
    reference: 'R44',
    zh: ({ group, rank, places }) => ({
      sentence: `总决赛${group}${rank}，该组奖项共${places}个，本项目未获奖。`,
    }),
    en: ({ group, rank, places }) => ({
      sentence: `${rank} of the grand final in ${group}, which has ${places} awards: no award.`,
    }),
  }),
  'certificate-decided': define<{ number: string; members: readonly string[]; core: number }>({
    severity: 'info',
    reference: 'R17',
    zh: ({ number, members, core }) => ({
      sentence:
        `证书编号${number}，` +
        (members.length === 0
          ? '证书不列成员。'
          : `列核心成员${members.length}人（登记核心成员${core}人）：${members.join('、')}。`),
    }),
    en: ({ number, members, core }) => ({
      sentence:
        `Certificate ${number}, ` +
        (members.length === 0
          ? 'no members on it.'
          : `${members.length} of ${core} core members: ${members.join(', ')}.`),
    }),
  }),
  'national-decided': define<{ level: string }>({
    severity: 'info',
    reference: 'R47',
    zh: ({ level }) => ({ sentence: `获${level}，列入向全国大赛推荐的项目名单。` }),
    en: ({ level }) => ({ sentence: `${level}: on the list recommended to the national contest.` }),
  }),
  'award-places-unfilled': define<{ group: string; level: string; planned: number; given: number }>({
    severity: 'info',
    reference: 'R44',
    zh: ({ group, level, planned, given }) => ({
      sentence: `${group}${level}计划${planned}个，实际产生${given}个，其余空缺，不递补。`,
    }),
    en: ({ group, level, planned, given }) => ({
      sentence: `${group} ${level}: ${given} of ${planned} places given, the others stay empty.`,
    }),
  }),
  'wording-conflict': define<{ from: string }>({
    severity: 'info',
    reference: 'R14',
    zh: ({ from }) => ({
      sentence: `通知既写“注册时间不满2年”，又写“${from}（含）之后注册”，两者不一致。本系统按注册日期执行。`,
    }),
    en: ({ from }) => ({
      sentence: `The notice says both "less than two years" and "registered on or after ${from}"; the date is applied.`,
    }),
  }),
  // The missing file itself is told where files are looked for; this is the rule's side of it.
  'rule-not-checked': define<{ rule: string; input: string }>({
    severity: 'info',
    zh: ({ rule, input }) => ({
      sentence: `没有读到“${input}”，规则 ${rule} 无法核对。`,
      hint: '请把文件放进赛事文件夹后重新检查；没有核对不等于符合要求。',
    }),
    en: ({ rule, input }) => ({
      sentence: `"${input}" was not read, so rule ${rule} could not be checked.`,
      hint: 'Put the file into the folder and check again: not checked is not the same as kept.',
    }),
  }),
  'override-not-allowed': define<{ rule: string; by: string }>({
    severity: 'warning',
    zh: ({ rule, by }) => ({
      sentence: `${by}登记的放行（${rule}）不起作用：这条规则的错误不能放行，只能改正。`,
      hint: '请改正数据，并从 decisions 文件中删去这条放行。',
    }),
    en: ({ rule, by }) => ({
      sentence: `The override of ${rule} by ${by} has no effect: this error can only be corrected.`,
      hint: 'Correct the data and remove the override.',
    }),
  }),
  'override-unused': define<{ rule: string; by: string }>({
    severity: 'warning',
    zh: ({ rule, by }) => ({
      sentence: `${by}登记的放行（${rule}）没有对应的错误。`,
      hint: '请核对规则编号、项目编号和地区；已经改正的，请删去这条放行。',
    }),
    en: ({ rule, by }) => ({
      sentence: `The override of ${rule} by ${by} matches no error.`,
      hint: 'Check the rule, the project and the region, or remove it.',
    }),
  }),
};

const tieLinks = {
  exactMean: { zh: '未四舍五入的平均分', en: 'the mean before rounding' },
  untrimmedMean: { zh: '不去掉最高分和最低分的平均分', en: 'the mean of all marks' },
  itemMark: { zh: '单项得分', en: 'the item mark' },
  previousStageScore: { zh: '上一阶段得分', en: 'the score of the stage before' },
  vote: { zh: '评委表决', en: "the panel's vote" },
} as const;
