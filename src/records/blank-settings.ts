import { isMap, isScalar, parseDocument, stringify, type Document as YamlDocument, type Node } from 'yaml';

/** Settings an edition decides anew, emptied; the old value stands beside them as an example of the form. */
const emptied: readonly string[] = [
  'name',
  'edition',
  'year',
  'call.title',
  'call.number',
  'call.signedOn',
  'committee',
  'dates.registrationCutoff',
  'dates.startupRegisteredFrom',
  'dates.recommendationDeadline',
  'dates.finalsDeadline',
  'dates.servicesDeadline',
  'dates.qualifiedAsOf',
  'dates.summaryDeadline',
  'quota.seats',
  'quota.countedOn',
  'recommendation.listTitle',
  'promotionToGrand.enterprise',
  'promotionToGrand.startup',
  'awards.levels',
  'certificate.number',
  'certificate.organisationNumber',
  'certificate.date',
  'certificate.issuers',
  'certificate.members',
  'announcement.number',
  'announcement.date',
  'announcement.printedOn',
  'publicity.workingDays',
  'publicity.winnersPeriod',
  'publicity.finalistsPeriod',
  'publicity.nationalPeriod',
  'publicity.grandFinalistsOn',
  'publicList.order',
  'reports.provinceDate',
  'history.years',
];

/** Emptied without an example: a mailbox or a telephone number is no form to follow, and must not be copied. */
const withoutExample: readonly string[] = [
  'call.file',
  'secretariat.mailbox',
  'secretariat.phone',
  'publicity.phone',
  'publicity.address',
];

/** Decisions of one edition as a whole: an edition that needs them writes its own. */
const removed: readonly string[] = [
  'city',
  'launch',
  'notices',
  'call.corrections',
  'call.terms',
  'quota.announced',
];

/** What stands at the head of the new file. */
const preface = [
  ' 本届赛事决定的一切都写在这里。从旧文件照抄的是不大变动的内容；逐届决定的已经清空，写着 null：',
  ' 逐项填上，# 后面是写法的例子。运行 jinbang check 会逐项列出还没有填的。',
  ' 没有清空的也请核对：组别、地区、评审规则、名额和公示的算法、中小企业划型、各种文件的名称。',
  ' 要出大赛通知的，另写 launch 一节；决赛通知、更正通知、市级通知，另写 notices 一节；各地的公示，在该地区的 bureau 下',
  ' 写 contact。写法照样例 samples/shanxi-2026/competition.yaml。',
].join('\n');

/**
 * The text of a new edition's settings, made from those of another: what every edition decides for itself is
 * emptied, so that nobody issues documents with another's dates, numbers or telephone. Comments stay.
 */
export function blankSettings(text: string): string {
  const document = parseDocument(text);
  for (const setting of emptied) empty(document, setting.split('.'), 'with-example');
  for (const setting of withoutExample) empty(document, setting.split('.'), 'without-example');
  for (const setting of removed) document.deleteIn(setting.split('.'));
  document.setIn(['publicity', 'periods'], []);
  removeContacts(document);
  setPreface(document);
  return withoutInvention(document.toString({ lineWidth: 0 }));
}

/** Comments that call the old values invented say nothing about the new ones. */
function withoutInvention(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [setting = '', ...comment] = line.split('#');
      const words = comment.join('#').replace(/（[^（）]*虚构[^（）]*）|[，；][^，；。]*虚构/gu, '');
      return comment.length === 0 ? line : `${setting}#${words}`;
    })
    .join('\n');
}

/** The same settings with a section for a city of its own, still to be filled in. */
export function citySettings(text: string, region: string): string {
  const document: YamlDocument = parseDocument(text);
  document.deleteIn(['city']);
  if (!isMap(document.contents)) return text;
  const section = document.createPair('city', {
    region,
    letter: { number: null, date: null, semiFinalDate: null, publicity: null, summaryDate: null },
  });
  const after = document.contents.items.findIndex(
    (pair) => isScalar(pair.key) && pair.key.value === 'province',
  );
  document.contents.items.splice(after + 1, 0, section);
  const words: Readonly<Record<string, string>> = {
    number: ' 推荐函（报告）的文号',
    date: ' 推荐函（报告）的成文日期，如 2026-08-03',
    semiFinalDate: ' 本地区复赛日期',
    publicity: ' 复赛结果公示起止，如 { start: 2026-07-23, end: 2026-07-29 }',
    summaryDate: ' 赛事活动总结报送日期',
  };
  for (const [field, comment] of Object.entries(words)) {
    const node = document.getIn(['city', 'letter', field], true);
    if (isScalar(node)) node.comment = comment;
  }
  if (isScalar(section.key)) {
    section.key.spaceBefore = true;
    section.key.commentBefore = ' 这是一个地区自己的文件夹；letter 里是本地区推荐文件上的事项，未定的写 null';
  }
  return document.toString({ lineWidth: 0 });
}

function empty(
  document: YamlDocument,
  path: readonly string[],
  mode: 'with-example' | 'without-example',
): void {
  const node = document.getIn(path, true);
  if (node === undefined || node === null) return;
  const old = node as Node;
  const example = mode === 'with-example' ? exampleOf(old) : null;
  const parent = document.getIn(path.slice(0, -1), true);
  const blank = document.createNode(null);
  blank.comment = old.comment ?? (example === null || isFlow(parent) ? null : ` 例：${example}`);
  document.setIn(path, blank);
}

/** Inside braces a comment would break the line. */
function isFlow(parent: unknown): boolean {
  return isMap(parent) && parent.flow === true;
}

/** On one line; of a list its first entry. */
function exampleOf(node: Node): string | null {
  const value: unknown = node.toJSON();
  if (value === null) return null;
  return stringify(Array.isArray(value) ? value.slice(0, 1) : value, {
    collectionStyle: 'flow',
    lineWidth: 0,
  }).trim();
}

/** Telephone numbers and mailboxes of the regions' offices. */
function removeContacts(document: YamlDocument): void {
  const regions = document.get('regions');
  const count = (document.toJS() as { readonly regions?: readonly unknown[] }).regions?.length ?? 0;
  if (regions === undefined) return;
  for (let at = 0; at < count; at += 1) document.deleteIn(['regions', at, 'bureau', 'contact']);
}

function setPreface(document: YamlDocument): void {
  const schema = (document.commentBefore ?? '')
    .split('\n')
    .filter((line) => line.includes('yaml-language-server'));
  document.commentBefore = [...schema, '', preface].join('\n');
}
