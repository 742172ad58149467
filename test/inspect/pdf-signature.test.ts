import { describe, expect, it } from 'vitest';
import { gb9704 } from '../../src/layout/gb9704.ts';
import type { ReadLine } from '../../src/inspect/reading.ts';
import {
  blankLinesAbove,
  sealedOffsets,
  sealRoom,
  unsealedOffsets,
  type Offset,
  type SignatureLines,
} from '../../src/inspect/signature.ts';

// Millimetres from the golden figures of the specification (A.2), computed there by hand.

function line(leftMm: number, rightMm: number, topMm: number): ReadLine {
  const rest = { side: 1, text: '', glyphs: [], size: 16, colour: '#000000' };
  return { ...rest, leftMm, rightMm, topMm, baselineMm: topMm + 4.97, bottomMm: topMm + 5.64 };
}

function lines(name: readonly [number, number], date: readonly [number, number]): SignatureLines {
  return { names: [line(...name, 200)], date: line(...date, 210.45), textBottomMm: null };
}

function worst(offsets: readonly Offset[]): number {
  return Math.max(...offsets.map(({ mm, wantedMm }) => Math.abs(mm - wantedMm)));
}

describe('signature and date', () => {
  it('of ten and six characters stand the same, sealed or not', () => {
    const both = lines([117.14, 172.86], [128.29, 161.71]);
    expect(worst(sealedOffsets(both, gb9704))).toBeLessThan(0.05);
    expect(worst(unsealedOffsets(both, gb9704))).toBeLessThan(0.05);
  });

  it('of ten and seven characters tell the two rules apart', () => {
    const sealed = lines([114.36, 170.07], [122.71, 161.71]);
    const unsealed = lines([117.14, 172.86], [128.29, 167.29]);
    expect(worst(sealedOffsets(sealed, gb9704))).toBeLessThan(0.05);
    expect(worst(unsealedOffsets(sealed, gb9704))).toBeGreaterThan(2);
    expect(worst(unsealedOffsets(unsealed, gb9704))).toBeLessThan(0.05);
    expect(worst(sealedOffsets(unsealed, gb9704))).toBeGreaterThan(2);
  });

  it('of sixteen characters moves the date to five characters, so that the name ends at the edge', () => {
    const cell = 156 / 28;
    const moved = lines([184 - 16 * cell, 184], [184 - 11 * cell, 184 - 5 * cell]);
    expect(worst(sealedOffsets(moved, gb9704))).toBeLessThan(0.05);
    const unmoved = lines([100.43, 189.57], [128.29, 161.71]);
    expect(worst(sealedOffsets(unmoved, gb9704))).toBeGreaterThan(5);
  });
});

// A seal of 42 mm, its upper edge within one line (10.45 mm) of the text, inside the type area (§1.7).
describe('room for a seal', () => {
  const after = (blank: number, topMm = 150): SignatureLines => ({
    ...lines([114.36, 170.07], [122.71, 161.71]),
    names: [line(114.36, 170.07, topMm)],
    date: line(122.71, 161.71, topMm + 10.45),
    textBottomMm: topMm + 5.64 - (blank + 1) * 10.45,
  });

  it.each([
    [0, 'crowded'],
    [1, 'free'],
    [2, 'free'],
    [4, 'far'],
  ])('%i blank lines above: %s', (blank, room) => {
    expect(blankLinesAbove(after(blank), gb9704)).toBeCloseTo(blank);
    expect(sealRoom(after(blank), gb9704)).toBe(room);
  });

  it('ends at the foot of the type area', () => {
    expect(sealRoom(after(1, 245), gb9704)).toBe('crowded');
  });
});
