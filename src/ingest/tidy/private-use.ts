/*
 * Private-use code points that GBK and the older editions of GB 18030 gave to characters which had none in
 * Unicode yet. GB 18030-2000 and -2005 moved most of them to assigned code points, GB 18030-2022 the last 24 (18
 * by new mappings, U+E81E → U+9FB4 among them, and the six of Extension B that had kept both). Text typed or
 * saved with an old font still holds them.
 */

/** From each code point on: the characters of GB 18030-2022 at the same positions of the standard. */
const runs: readonly (readonly [first: number, characters: string])[] = [
  [0xe76c, '€'],
  [0xe78d, '\u{fe10}\u{fe12}\u{fe11}\u{fe13}\u{fe14}\u{fe15}\u{fe16}\u{fe17}\u{fe18}\u{fe19}'],
  [0xe7c7, '\u{1e3f}\u{1f9}'],
  [
    0xe815,
    '⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋\u{9fb4}㖞㘚㘎⺌⺗㥮㤘\u{9fb5}㧏㧟㩳㧐\u{9fb6}\u{9fb7}㭎㱮㳠⺧𡗗\u{9fb8}⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌\u{9fb9}',
  ],
  [0xe844, '䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶\u{9fba}𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮\u{9fbb}'],
];

const assigned = new Map(
  runs.flatMap(([first, characters]) =>
    Array.from(characters).map(
      (character, index) => [String.fromCodePoint(first + index), character] as const,
    ),
  ),
);

/** What a private-use character of GBK is in GB 18030-2022; null where the standard doesn't know it. */
export function assignedCharacter(privateUse: string): string | null {
  return assigned.get(privateUse) ?? null;
}
