import { isPlain } from './plain-text.ts';
import { assignedCharacter } from './private-use.ts';
import { complaint, type Complaint } from './tidied.ts';

/**
 * What is wrong with a text whatever it says (domain §5.2 rows 15, 18, 22): told, never repaired.
 * Garbled text (row 1) is told when the file is opened.
 */
export function suspectText(text: string): readonly Complaint[] {
  if (isPlain(text) && text.length !== cutLength && !anyTraditional.test(text)) return [];
  const complaints: Complaint[] = [];
  const parameters = { raw: text };
  for (const character of new Set(text.match(unprintable))) {
    const told = { raw: text, character, codePoint: codePointOf(character) };
    if (!/\p{Co}/u.test(character)) complaints.push(complaint('text-unassigned', told));
    else complaints.push(complaint('text-private-use', { ...told, ...proposalFor(character) }));
  }
  if (/^#{4,}$/u.test(text)) complaints.push(complaint('text-hashes', parameters));
  if (Array.from(text).length === cutLength)
    complaints.push(complaint('text-length-limit', { length: cutLength }));
  const scraped = isScraped(text);
  const simplified = simplify(scraped ? text.replace(scrapedPinyin, '') : text);
  if (scraped) complaints.push(complaint('text-scraped', { raw: text, proposal: simplified }));
  else if (simplified !== text)
    complaints.push(complaint('text-traditional', { raw: text, proposal: simplified }));
  return complaints;
}

/**
 * Characters that are told on reading, whatever they stand in: private use, halves of surrogate pairs,
 * noncharacters, and code points Unicode has not given to anything (of the planes of ideographs, which grow
 * every year, the fonts say whether a character can be printed).
 */
const unprintable = /[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]|(?![\u{20000}-\u{3FFFD}])\p{Cn}/gu;

/** True for a character that `suspectText` tells: nobody need tell it again. */
export function isToldOnReading(character: string): boolean {
  return character.search(unprintable) >= 0;
}

function proposalFor(character: string): {
  readonly proposal: string | null;
  readonly proposalPoint: string;
} {
  const proposal = assignedCharacter(character);
  return { proposal, proposalPoint: proposal === null ? '' : codePointOf(proposal) };
}

// The length at which older Excel cut the text of a cell.
const cutLength = 255;
// `創(chuàng)新`: mirrors of web pages put the reading of a traditional character behind it.
const scrapedPinyin = /(?<=\p{Script=Han})\([a-zāáǎàōóǒòēéěèīíǐìūúǔùüǖǘǚǜ]{1,6}\)/gu;

/** `人工智能(app)` is no reading: one traditional character has it, or several characters have. */
function isScraped(text: string): boolean {
  const readings = [...text.matchAll(scrapedPinyin)];
  const isTraditional = readings.some(({ index }) => traditional.has(text.charAt(index - 1)));
  return isTraditional || readings.length > 1;
}

/** `U+E863` */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/*
 * Traditional forms that occur in names of projects and companies and have exactly one simplified form.
 * Only for a proposal to staff: nothing is stored from here.
 */
const pairs =
  '創创業业電电機机產产發发動动車车網网絡络術术學学體体無无線线數数據据東东風风龍龙馬马雲云臺台點点統统節节' +
  '環环護护熱热傳传輸输鐵铁銀银鋼钢錦锦長长門门開开關关間间問问題题頁页韓韩順顺須须預预領领頭头額额類类' +
  '國国園园圖图團团場场塊块塵尘處处備备複复後后從从應应態态戰战擇择擴扩攝摄敵敌時时曆历書书會会標标樣样' +
  '橋桥檢检歐欧殺杀氣气決决淺浅測测湯汤溫温滅灭漢汉濕湿濟济災灾為为爾尔狀状獎奖獨独現现環环產产畫画異异' +
  '療疗礦矿確确禮礼種种積积穩稳築筑糧粮級级紅红純纯紙纸經经緊紧維维綠绿縣县織织罰罚義义習习聯联聲声職职' +
  '肅肃腦脑臨临舉举艦舰藍蓝藝艺蘭兰虛虚蟲虫補补裝装製制規规視视覺觉觀观計计訊讯設设許许評评詞词話话該该' +
  '認认語语說说課课調调談谈請请論论證证識识譜谱變变財财責责貨货質质資资賽赛贊赞趙赵輕轻軟软載载轉转辦办' +
  '農农運运過过進进遠远適适選选還还邊边鄉乡醫医釋释釀酿鋰锂錄录鍋锅鏈链鐘钟陽阳陰阴隊队階阶際际難难靜静' +
  '韌韧項项響响顯显飛飞飲饮養养驗验驅驱驚惊鮮鲜鳥鸟鹽盐麥麦黃黄齊齐齒齿龜龟億亿優优儲储償偿價价倉仓個个' +
  '們们倫伦側侧偵侦僅仅儀仪內内兩两劃划則则剛刚創创劑剂勞劳務务勝胜勵励區区協协單单衛卫參参雙双號号員员';
const traditional = new Map<string, string>();
for (let index = 0; index + 1 < pairs.length; index += 2) {
  traditional.set(pairs.charAt(index), pairs.charAt(index + 1));
}
const anyTraditional = new RegExp(`[${[...traditional.keys()].join('')}]`);

function simplify(text: string): string {
  if (!anyTraditional.test(text)) return text;
  return Array.from(text)
    .map((character) => traditional.get(character) ?? character)
    .join('');
}
