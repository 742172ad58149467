/*
 * Characters that look like Chinese ones and are others (domain §5.2 rows 14 and 16): they print nearly right, but
 * can't be searched for, differ from the business licence, and fall into another font. Told with a proposal, never
 * changed. Radicals that are whole characters, and compatibility ideographs, never come here: `radicals.ts` has
 * mapped them.
 */

/** Whose name it is: a dash or a letter means one thing in a person's name and another in a title. */
export type NameKind = 'person' | 'organisation' | 'title';

export type LookalikeNature =
  'radical' | 'stroke' | 'kana' | 'bopomofo' | 'circle' | 'dash' | 'letter' | 'form';

export interface Lookalike {
  readonly character: string;
  readonly proposal: string;
  readonly nature: LookalikeNature;
}

/** The look-alikes of a name in their order, each once. */
export function lookalikesIn(text: string, kind: NameKind): readonly Lookalike[] {
  const characters = Array.from(text);
  const found = characters.flatMap((character, index) => {
    const around = { before: characters[index - 1] ?? '', after: characters[index + 1] ?? '', text, kind };
    const rule = rules.find(({ pairs, holds }) => pairs.has(character) && holds(character, around));
    const proposal = rule?.pairs.get(character);
    if (rule !== undefined && proposal !== undefined) return [{ character, proposal, nature: rule.nature }];
    const plain = specialForm.test(character) ? character.normalize('NFKC') : character;
    return plain === character ? [] : [{ character, proposal: plain, nature: 'form' as const }];
  });
  return [...new Map(found.map((entry) => [entry.character, entry])).values()];
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly text: string;
  readonly kind: NameKind;
}

interface Rule {
  readonly nature: LookalikeNature;
  readonly pairs: ReadonlyMap<string, string>;
  readonly holds: (character: string, around: Surroundings) => boolean;
}

function pairsOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(' ').map((pair) => {
      const [character = '', proposal = ''] = Array.from(pair);
      return [character, proposal] as const;
    }),
  );
}

/** EquivalentUnifiedIdeograph.txt of the Unicode Character Database 15.0: the rest of the supplement. */
const radicals = pairsOf(
  '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕𫜹 ⺖忄 ⺗心 ⺘扌 ' +
    '⺙攵 ⺛旡 ⺜日 ⺞歺 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺨犭 ⺪𤴔 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺷𦍌 ⺸𦍋 ⺹耂 ' +
    '⺺肀 ⺾艹 ⺿艹 ⻀艹 ⻂衤 ⻃覀 ⻇𧢲 ⻈讠 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻒镸 ⻕𨸏 ⻖阝 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻫斉 ⻭歯 ⻯竜 ⻲亀',
);
/** The same file: strokes. */
const strokes = pairsOf(
  '㇆𠃌 ㇏乀 ㇐一 ㇑丨 ㇒丿 ㇓丿 ㇔丶 ㇕𠃍 ㇖乛 ㇗𠃊 ㇘𠃎 ㇙𠄌 ㇚亅 ㇛𡿨 ㇜𠃋 ㇝乀 ㇞𠃑 ㇟乚 ㇠乙 ㇡𠄎',
);
const kana = pairsOf(
  'ニ二 ハ八 ー一 ロ口 カ力 エ工 タ夕 ト卜 ミ三 ヒ匕 ノ丿 イ亻 ム厶 ヌ又 オ才 セ七 ヨ彐 メ乂 チ千 リ刂 ル儿 ェ工 ヵ力 ﾆ二 ﾊ八 ｰ一 ﾛ口 ｶ力 ｴ工 ﾀ夕 ﾄ卜 ﾐ三',
);
const bopomofo = pairsOf(
  'ㄅ勹 ㄇ冂 ㄈ匚 ㄉ刀 ㄏ厂 ㄐ丩 ㄒ丅 ㄓ㞢 ㄔ彳 ㄕ尸 ㄖ日 ㄗ卩 ㄘ七 ㄙ厶 ㄚ丫 ㄝ也 ㄠ幺 ㄡ又 ㄤ尢 ㄦ儿 ㄧ一 ㄨ乂 ㄩ凵',
);
const circles = pairsOf('○〇 ◯〇');
/** In a person's name: a zero or a letter in the place of 〇. */
const zeros = pairsOf('O〇 o〇 0〇 О〇 о〇 Ο〇 ο〇');
const dashes = pairsOf('—一 ―一 –一 ‒一 −一 ─一 ━一 －一 丶·');
const cyrillic = pairsOf('АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe оo рp сc уy хx іi ѕs јj');
const greek = pairsOf('ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv');

/** Mathematical letters, Latin ligatures, Hangzhou numerals of compatibility, small and half-width forms. */
const specialForm = /[\u{1D400}-\u{1D7FF}\uFB00-\uFB06\u3038-\u303A\uFE50-\uFE6B\uFF66-\uFF9F]/u;

const han = /\p{Script=Han}/u;
const otherLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;
const japanese = /[\p{Script=Katakana}\p{Script=Hiragana}ー]/u;

const isBesideHan = ({ before, after }: Surroundings): boolean => han.test(before) || han.test(after);
const isAlone = (script: RegExp, { before, after }: Surroundings): boolean =>
  !script.test(before) && !script.test(after);

/** The first rule that holds decides. */
const rules: readonly Rule[] = [
  { nature: 'radical', pairs: radicals, holds: () => true },
  { nature: 'stroke', pairs: strokes, holds: () => true },
  // A word in kana is a word; one of them among Chinese is a slip.
  { nature: 'kana', pairs: kana, holds: (_, around) => isBesideHan(around) && isAlone(japanese, around) },
  {
    nature: 'bopomofo',
    pairs: bopomofo,
    holds: (_, around) => isBesideHan(around) && isAlone(/\p{Script=Bopomofo}/u, around),
  },
  { nature: 'circle', pairs: circles, holds: (_, around) => isBesideHan(around) },
  {
    nature: 'circle',
    pairs: zeros,
    holds: (_, around) => around.kind === 'person' && isBesideHan(around) && isAlone(otherLetter, around),
  },
  {
    nature: 'dash',
    pairs: dashes,
    holds: (character, around) =>
      around.kind === 'person' &&
      (character === '丶' ? han.test(around.before) && han.test(around.after) : isBesideHan(around)) &&
      isAlone(/[\p{Pd}─━−]/u, around),
  },
  // Words in Cyrillic or Greek have letters that look like no Latin ones: then none of them is a slip.
  {
    nature: 'letter',
    pairs: cyrillic,
    holds: (_, { text }) => hasOnly(cyrillic, /\p{Script=Cyrillic}/gu, text),
  },
  {
    nature: 'letter',
    pairs: greek,
    holds: (_, around) =>
      !isAlone(/\p{Script=Latin}/u, around) && hasOnly(greek, /\p{Script=Greek}/gu, around.text),
  },
];

function hasOnly(pairs: ReadonlyMap<string, string>, script: RegExp, text: string): boolean {
  return (text.match(script) ?? []).every((character) => pairs.has(character));
}
