import type { DocumentKind } from '../kinds/kind.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Competition } from '../records/competition.ts';
import { competitionFile } from '../records/read-competition.ts';
import { settingAt } from '../records/setting-at.ts';

/** What each open setting asks (domain §7), as staff would put it. */
const questions: Readonly<Record<string, string>> = {
  'secretariat.mailbox': '秘书处邮箱用哪一个',
  'secretariat.phone': '秘书处联系电话',
  'city.letter.number': '本地区推荐文件的文号',
  'city.letter.date': '本地区推荐文件的成文日期',
  'call.signedOn': '大赛通知的成文日期',
  'launch.printedOn': '大赛通知的印发日期',
  'launch.organiser': '承办单位是哪一家',
  'launch.cityContestName': '各地比赛的全称怎么写',
  'launch.finalsPlace': '省级决赛、总决赛在哪里举办',
  'awards.levels': '各奖项的数量和奖金',
  'certificate.date': '证书日期',
  'certificate.organisationNumber': '组织奖证书怎么编号',
  'certificate.members': '证书上是否印成员姓名',
  'announcement.number': '结果通知的文号',
  'announcement.date': '结果通知的成文日期',
  'announcement.printedOn': '结果通知的印发日期',
  'notices.finals.number': '决赛通知的文号',
  'notices.finals.date': '决赛通知的成文日期',
  'notices.finals.printedOn': '决赛通知的印发日期',
  'publicity.workingDays': '公示几个工作日',
  'publicity.winnersPeriod': '拟获奖项目公示是哪一次',
  'publicity.finalistsPeriod': '省级决赛入围项目公示是哪一次',
  'publicity.nationalPeriod': '拟推荐全国赛项目公示是哪一次',
  'publicity.grandFinalistsOn': '总决赛入围名单哪天公布',
  'publicity.phone': '受理异议的电话',
  'publicity.address': '受理异议的地址',
  'reports.provinceDate': '全省赛事活动总结的成文日期',
  'publicList.order': '名单按名次（填 rank）还是排名不分先后（填 neutral）',
};

/** Settings of the competition file that are still null, for the kinds that need them. */
export function openSettings(competition: Competition, kinds: readonly DocumentKind[]): readonly Problem[] {
  const asking = kinds.filter(
    ({ section }) => section === undefined || hasContent(settingAt(competition, section)),
  );
  const needed = new Set(asking.flatMap(({ needs }) => needs));
  return [...needed]
    .filter((setting) => settingAt(competition, setting) === null)
    .map((setting) => {
      const blocked = asking.filter(({ needs }) => needs.includes(setting)).map(({ name }) => name);
      return problem(
        'setting-open',
        { file: competitionFile },
        { setting, question: questions[setting] ?? setting, blocks: `《${blocked.join('》《')}》` },
      );
    });
}

/** A section that is left out, or an empty list (no award goes to the national contest), asks nothing. */
function hasContent(section: unknown): boolean {
  return section !== undefined && !(Array.isArray(section) && section.length === 0);
}
