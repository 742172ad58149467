/*
 * Text copied from PDF files often holds Kangxi radicals (U+2F00), radicals of the supplement (U+2E80) or
 * compatibility ideographs (U+F900, U+2F800) in place of the ideographs they look like (domain §5.2 row 14).
 */

const suspects = /[\u2E80-\u2EFF\u2F00-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/**
 * Radicals of the supplement that are whole characters: Unicode gives them no decomposition. Pairs from
 * EquivalentUnifiedIdeograph.txt of the Unicode Character Database.
 */
const supplement = new Map<string, string>(
  (
    '⺝月 ⺟母 ⺠民 ⺩王 ⺧牛 ⺫目 ⺬示 ⺮竹 ⺶羊 ⺻聿 ⺼肉 ⺽臼 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻊足 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ' +
    '⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻬齐 ⻮齿 ⻰龙 ⻱龜 ⻳龟'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** Replaces radicals and compatibility ideographs by the ideographs they stand for; all else is untouched. */
export function mapRadicals(text: string): string {
  return text.replace(suspects, (character) => supplement.get(character) ?? character.normalize('NFKC'));
}
