import { lookalikesIn, type NameKind } from './lookalikes.ts';
import { isPlain } from './plain-text.ts';
import { codePointOf } from './suspect-text.ts';
import { complaint, type Complaint } from './tidied.ts';

/**
 * What is wrong with the characters of a name (domain §5.2 rows 14 to 16): a sign in the place of a lost
 * character, look-alikes, loose accents, characters described by their parts, variation selectors. Told with a
 * proposal, never repaired. `raw` is the cell as written: what nobody sees is gone from `name`.
 */
export function suspectName(name: string, kind: NameKind, raw = name): readonly Complaint[] {
  // Of plain letters only a zero and 丶 are ever doubted, in a person's name.
  if (isPlain(name) && !(kind === 'person' && /[Oo0丶]/.test(name))) return variationOf(raw, name);
  return [
    ...lostCharacter(name, kind),
    ...describedCharacter(name),
    ...lookalikesIn(name, kind).map(({ character, proposal, nature }) =>
      complaint('name-lookalike', {
        raw: name,
        character,
        codePoint: codePointOf(character),
        nature,
        proposal,
        proposalPoint: Array.from(proposal).map(codePointOf).join(' '),
      }),
    ),
    ...looseAccent(name),
    ...variationOf(raw, name),
  ];
}

/** A question mark, a geta mark 〓, a box; in a person's name also a mask. In a title these may be meant. */
function lostCharacter(name: string, kind: NameKind): readonly Complaint[] {
  const sign = lost[kind].exec(name)?.[0];
  return sign === undefined ? [] : [complaint('name-character-lost', { raw: name, sign })];
}

const lost: Readonly<Record<NameKind, RegExp>> = {
  person: /[?？〓□■▢⬚]|(?<=\p{Script=Han})[*＊×]|[*＊×](?=\p{Script=Han})/u,
  organisation: /[?？〓□■▢⬚]/u,
  title: /[〓⬚]/u,
};

/** `⿰王莹`: ideographic description characters (U+2FF0 to 2FFF, U+31EF) and U+303E. */
function describedCharacter(name: string): readonly Complaint[] {
  return /[\u2FF0-\u2FFF\u31EF\u303E]/u.test(name) ? [complaint('name-described', { raw: name })] : [];
}

/** `Jose` and U+0301: no accent stands right without the letter's own code point. */
function looseAccent(name: string): readonly Complaint[] {
  const accent = /\p{M}/u.exec(name)?.[0];
  if (accent === undefined) return [];
  const composed = name.normalize('NFC');
  const proposal = /\p{M}/u.test(composed) ? null : composed;
  return [complaint('name-accent', { raw: name, codePoint: codePointOf(accent), proposal })];
}

/** Only behind an ideograph: behind a symbol a selector chooses colour, and is gone with the invisible marks. */
export function variationOf(raw: string, name: string): readonly Complaint[] {
  if (isPlain(raw)) return [];
  const found = /(\p{Script=Han})([\uFE00-\uFE0F\u{E0100}-\u{E01EF}])/u.exec(raw);
  if (found === null) return [];
  const [, character = '', selector = ''] = found;
  return [complaint('name-variation', { name, character, selector: codePointOf(selector) })];
}
