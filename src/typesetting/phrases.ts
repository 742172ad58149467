/** What is known about the phrases of a title (domain §1.4, sources in order of trust). */
export interface PhraseSources {
  /** The text already cut into phrases by whoever wrote it; empty or absent when nobody did. */
  readonly phrases?: readonly string[];
  /** Names of organisations that may stand in it; they are never broken. */
  readonly organisations?: readonly string[];
  /** Further words that are never broken. */
  readonly words?: readonly string[];
}

// Words of notices, letters and lists of competitions that a general dictionary cuts too finely.
const titleWords =
  '关于 举办 公布 公示 推荐 印发 转发 开展 做好 表彰 认定 征集 报送 调整 的通知 的通报 的函 的公告 的公示 的报告 的请示 ' +
  '的意见 的方案 工业和信息化 信息化 中小企业 小微企业 民营企业 民营经济 创新创业大赛 创新创业 参赛项目 推荐项目 获奖项目 ' +
  '获奖名单 推荐名单 推荐项目名单 入围名单 晋级名单 拟获奖名单 获奖项目名单 优秀组织单位 优秀组织奖 组织单位 专精特新 ' +
  '高质量发展 产业链 供应链 决赛 复赛 初赛 半决赛 总决赛 区域赛 专题赛 企业组 创业组 一等奖 二等奖 三等奖 优胜奖 ' +
  '大赛 赛事 比赛 竞赛 选拔赛 项目 名单 结果 活动 总结 团队 企业 单位 创业 创新 组委会 办公室 ' +
  '评审结果 评审办法 工作方案 实施方案 活动总结 有关事项 综合改革示范区 管理委员会 组织委员会 有限责任公司 股份有限公司 ' +
  '有限公司 科技有限公司 合作社 北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 ' +
  '安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 西藏自治区 ' +
  '陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区 新疆生产建设兵团 山西转型综合改革示范区 山西转型综改示范区';

// What stands before 关于 at the beginning is who issues the paper.
const issuer = /^.{2,20}?(?:厅|局|委|委员会|办公室|政府|中心|协会|部|省|市|院|会|公司)(?=关于)/u;
const quoted = /[“‘][^“”‘’]{1,18}[”’]|《[^《》]{1,18}》|（[^（）]{1,18}）|〔\d{4}〕\d*号?/u;
const numbered =
  /第[〇零一二三四五六七八九十百\d]+[届次批期号章条]|\d{4}[—–-]\d{4}年度?|\d{4}年度?|\d+(?:\.\d+)?[\p{Script=Han}强个名家项]|[A-Za-z0-9][A-Za-z0-9.+/&-]*/u;

// Made once: every wrapped cell of a long table asks.
const knownWords = listPattern(titleWords.split(' '));
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The phrases of a text, in order; joined they give the text again. None is meant to be broken. */
export function cutIntoPhrases(text: string, sources: PhraseSources = {}): readonly string[] {
  const given = sources.phrases ?? [];
  if (given.length > 1 && given.join('') === text) return given;
  const names = [...(sources.organisations ?? []), ...(sources.words ?? [])].filter((word) => word !== '');
  const patterns = [listPattern(names), issuer, quoted, numbered, knownWords];
  const cut = patterns
    .filter((pattern) => pattern !== null)
    .reduce<readonly Part[]>(
      (parts, pattern) => parts.flatMap((part) => splitPart(part, pattern)),
      [{ text, kind: 'open' }],
    );
  return cut.flatMap((part) => (part.kind === 'phrase' ? [part.text] : wordsOf(part.text)));
}

interface Part {
  readonly text: string;
  /** 'phrase': found; 'open': still to be cut. */
  readonly kind: 'phrase' | 'open';
}

function splitPart(part: Part, pattern: RegExp): readonly Part[] {
  if (part.kind === 'phrase' || part.text === '') return [part];
  const match = pattern.exec(part.text);
  if (match === null || match[0] === '') return [part];
  const end = match.index + match[0].length;
  const before = part.text.slice(0, match.index);
  const rest = splitPart({ text: part.text.slice(end), kind: 'open' }, withoutAnchor(pattern));
  const parts: readonly Part[] = [
    { text: before, kind: 'open' },
    { text: match[0], kind: 'phrase' },
    ...rest,
  ];
  return parts.filter(({ text }) => text !== '');
}

/** Only the very beginning of a text can name its issuer. */
function withoutAnchor(pattern: RegExp): RegExp {
  return pattern.source.startsWith('^') ? /(?!)/u : pattern;
}

function listPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'u');
}

/**
 * Words by the dictionary of the Unicode library; the language is given, not the machine's. It cuts words
 * it doesn't know into characters (大|赛): neighbours of one character are taken for such a word.
 */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let fragment = false;
  for (const { segment } of segmenter.segment(text)) {
    const single = /^\p{Script=Han}$/u.test(segment) && !/[的地得和及与或等对在为]/u.test(segment);
    if (single && fragment) words.push(`${words.pop() ?? ''}${segment}`);
    else words.push(segment);
    fragment = single;
  }
  return words;
}
