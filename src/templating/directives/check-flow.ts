import type { ArrowWords } from '../../document/build.ts';
import type { Place } from '../../problems/place.ts';
import { nearestWord } from '../../problems/nearest.ts';
import { problem, type Problem } from '../../problems/problem.ts';

/** An arrow of a template, and the line it stands in. */
export interface WrittenArrow {
  readonly words: ArrowWords;
  readonly place: Place;
}

/** What keeps arrows from being one flow that can be drawn from top to bottom. */
export function checkFlow(arrows: readonly WrittenArrow[]): readonly Problem[] {
  return [...checkPairs(arrows), ...checkCircle(arrows), ...checkParts(arrows)];
}

function checkPairs(arrows: readonly WrittenArrow[]): readonly Problem[] {
  return arrows.flatMap(({ words: [from, to], place }, index) => {
    if (from === to) return [problem('flow-arrow-to-itself', place, { text: from })];
    const before = arrows.slice(0, index).find(({ words }) => words[0] === from && words[1] === to);
    return before === undefined ? [] : [problem('flow-arrow-repeated', place, { from, to })];
  });
}

/** The first arrow whose end leads, by the arrows before it, to its own beginning. */
function checkCircle(arrows: readonly WrittenArrow[]): readonly Problem[] {
  const back = arrows.find(
    ({ words: [from, to] }, index) => from !== to && reaches(to, from, arrows.slice(0, index)),
  );
  if (back === undefined) return [];
  const [from, to] = back.words;
  return [problem('flow-circle', back.place, { from, to })];
}

function reaches(start: string, goal: string, arrows: readonly WrittenArrow[]): boolean {
  const reached = new Set([start]);
  // A set's later members are visited too.
  for (const step of reached) {
    for (const { words } of arrows) if (words[0] === step) reached.add(words[1]);
  }
  return reached.has(goal);
}

/** A step written in two ways makes two charts of one. */
function checkParts(arrows: readonly WrittenArrow[]): readonly Problem[] {
  const connected = new Set<string>(arrows.slice(0, 1).flatMap(({ words: [from] }) => [from]));
  for (let size = 0; size < connected.size;) {
    size = connected.size;
    for (const { words } of arrows) {
      const [from, to] = words;
      if (connected.has(from)) connected.add(to);
      if (connected.has(to)) connected.add(from);
    }
  }
  const stray = arrows.find(({ words: [from] }) => !connected.has(from));
  if (stray === undefined) return [];
  const text = stray.words[0];
  const suggestion = nearestWord(text, [...connected]);
  return [
    problem('flow-part-unconnected', stray.place, {
      text,
      suggestion,
    }),
  ];
}
