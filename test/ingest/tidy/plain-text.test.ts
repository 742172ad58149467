import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHeading } from '../../../src/ingest/fold-heading.ts';
import { suspectName } from '../../../src/ingest/tidy/name-characters.ts';
import { hasLetter, isLetters, isPlain, isPlainHeading } from '../../../src/ingest/tidy/plain-text.ts';
import { suspectText } from '../../../src/ingest/tidy/suspect-text.ts';
import { cleanText, foldName } from '../../../src/ingest/tidy/text.ts';

/*
 * The short way must give what the long way gives. An é beside the text makes every question go the long way,
 * which leaves the é itself as it is: what is said of the rest is then what the long way says of it.
 */

const every = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
const plain = every.filter((character) => isPlain(character) && character !== ' ');
const LONG = 'é';

describe('a character the short way takes', () => {
  it('is assigned, seen, and no other in a compatible form but for a full-width mark', () => {
    expect(plain.length).toBeGreaterThan(20_000);
    expect(plain.filter((one) => /\p{Default_Ignorable_Code_Point}|\p{C}|\p{M}|\p{Z}/u.test(one))).toEqual(
      [],
    );
    const changed = plain.filter((one) => one.normalize('NFKC') !== one);
    expect(changed.filter((one) => !'（），：；'.includes(one))).toEqual([]);
  });

  it('is tidied, doubted and folded the long way as the short way says', () => {
    expect(isPlain(LONG)).toBe(false);
    for (const one of plain) {
      expect(cleanText(one + LONG)).toEqual({ text: one + LONG, changes: [] });
      expect([one, suspectText(one + LONG).length]).toEqual([one, suspectText(one).length]);
      for (const kind of ['person', 'organisation', 'title'] as const) {
        expect([one, suspectName(`${one}阎${LONG}`, kind).length]).toEqual([
          one,
          suspectName(`${one}阎`, kind).length,
        ]);
      }
      if (isPlainHeading(one)) expect(foldHeading(one + LONG)).toBe(one.toLowerCase() + LONG);
      if (isLetters(one)) expect(foldName(one + LONG)).toBe(one.toLowerCase() + LONG);
    }
  });
});

describe('a text of such characters', () => {
  const text = fc.string({ unit: fc.constantFrom(...plain, ' '), maxLength: 20 });

  it('is the same the short way and the long way', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(isPlain(given)).toBe(given === given.trim() && !given.includes('  '));
        if (!isPlain(given)) return;
        expect(cleanText(given)).toEqual({ text: given, changes: [] });
        expect(cleanText(given + LONG)).toEqual({ text: given + LONG, changes: [] });
        expect(suspectText(given).length).toBe(suspectText(given + LONG).length);
        if (isPlainHeading(given)) expect(foldHeading(given)).toBe(given.toLowerCase());
        if (hasLetter(given)) expect(foldHeading(given)).not.toBe('');
      }),
    );
  });

  it('is still told when it is as long as Excel once cut it, or traditional', () => {
    expect(suspectText('项'.repeat(255))).toHaveLength(1);
    expect(suspectText('項目')).toHaveLength(1);
  });

  it('is looked at in no time, however long and however nearly plain', () => {
    expect(isPlain(`${'甲 '.repeat(50_000)} `)).toBe(false);
    expect(isPlain(`${'甲'.repeat(100_000)}!`)).toBe(false);
  }, 2_000);
});
