/** Marks and letters of the wrong width, and spaces typed for layout (GB/T 15834, GB/T 15835; domain §1.15). */
export interface WidthFault {
  readonly type: 'half-width-mark' | 'full-width-letters' | 'spaces';
  readonly offset: number;
  readonly found: string;
  /** What should stand there; empty for spaces. */
  readonly proposal: string;
}

/** Every wrong width in a text of a paper. Addresses, times, codes and Latin passages are left alone. */
export function widthFaults(text: string): readonly WidthFault[] {
  const words = withoutAddresses(text);
  return [
    ...pointMarks(words),
    ...brackets(words),
    ...quotes(words),
    ...fullWidthLetters(words),
    ...spaces(words),
  ].sort((one, other) => one.offset - other.offset);
}

const fullWidthOf: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
};

/** Put in the place of an address, character for character: no letter, no mark, no space. */
const PUT_ASIDE = '\ufffc';

/** Web and mail addresses have half-width marks of their own. */
function withoutAddresses(text: string): string {
  const address = /(?:https?:\/\/|www\.)[\w\-.~:/?#[\]@!$&'()*+,;=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
  return text.replaceAll(address, (found) => PUT_ASIDE.repeat(found.length));
}

/**
 * A half-width mark after a Chinese character or closing mark; a full stop only where no Latin word or number goes
 * on, an exclamation mark only where it does not lead to a cell (名单!C14).
 */
function pointMarks(text: string): readonly WidthFault[] {
  const pattern = /(?<=[\p{Script=Han}”’）》〕])(?:[,;?]|!(?!第?[A-Z]*\d)|:|\.(?![\w.]))/gu;
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    type: 'half-width-mark',
    offset: index,
    found,
    proposal: fullWidthOf[found] ?? found,
  }));
}

/** Half-width brackets around Chinese words; a pair is told once, at its first half. */
function brackets(text: string): readonly WidthFault[] {
  const pattern = /\(([^()（）]*)\)|\(([^()（）]*)）|（([^()（）]*)\)|\[([^[\]]*)\]/gu;
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    /\p{Script=Han}/u.test(found) && !found.startsWith('[')
      ? [{ type: 'half-width-mark', offset: index, found, proposal: `（${found.slice(1, -1)}）` } as const]
      : [],
  );
}

/** Straight quotes around Chinese words. */
function quotes(text: string): readonly WidthFault[] {
  return [...text.matchAll(/"([^"]{1,40})"/gu)].flatMap(({ 0: found, 1: words = '', index }) =>
    /\p{Script=Han}/u.test(words)
      ? [{ type: 'half-width-mark', offset: index, found, proposal: `“${words}”` } as const]
      : [],
  );
}

function fullWidthLetters(text: string): readonly WidthFault[] {
  return [...text.matchAll(/[０-９Ａ-Ｚａ-ｚ][０-９Ａ-Ｚａ-ｚ．，：％]*/gu)].map(({ 0: found, index }) => ({
    type: 'full-width-letters',
    offset: index,
    found,
    proposal: found.normalize('NFKC'),
  }));
}

/** Two spaces or more, half or full width: what indents, tab stops and alignment are for. */
function spaces(text: string): readonly WidthFault[] {
  return [...text.matchAll(/[ \u00a0\u3000]{2,}/gu)].map(({ 0: found, index }) => ({
    type: 'spaces',
    offset: index,
    found,
    proposal: '',
  }));
}
