import LineBreaker from 'linebreak';
import { expect, it } from 'vitest';
import { findOpportunities } from '../../src/typesetting/opportunities.ts';

const allowedIn = (text: string) => [...findOpportunities([{ text, tag: null }], [], () => false).allowed];

it('allows a break between any two Chinese characters, as UAX #14 does', () => {
  for (let codePoint = 0x4e00; codePoint <= 0x9fa5; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    const text = `中${character}${character}中`;
    const breaker = new LineBreaker(text);
    const standard: number[] = [];
    for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
      if (next.position < text.length) standard.push(next.position);
    expect([character, ...allowedIn(text)]).toEqual([character, ...standard]);
  }
});

it('looks for groups and marks where there may be some', () => {
  expect(allowedIn('创业一等奖获得者')).toEqual([1, 2, 5, 6, 7]);
  expect(allowedIn('中小企业、创业者')).toEqual([1, 2, 3, 5, 6, 7]);
});
