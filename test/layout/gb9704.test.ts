import { describe, expect, it } from 'vitest';
import { gb9704 } from '../../src/layout/gb9704.ts';
import { mmToPoints, pointsToMm } from '../../src/layout/units.ts';

/* Expected numbers: GB/T 9704-2012 and GB/T 33476.2-2016, or arithmetic on them shown here. */

describe('the profile of GB/T 9704-2012', () => {
  const { typeArea, paper, grid, letter, landscape } = gb9704;

  it('has the type area of 156 by 225 mm with 37 mm above and 28 mm to its left', () => {
    expect(typeArea).toEqual({ leftMm: 28, topMm: 37, widthMm: 156, heightMm: 225 });
    expect(paper.widthMm - typeArea.leftMm - typeArea.widthMm).toBe(26);
    expect(paper.heightMm - typeArea.topMm - typeArea.heightMm).toBe(35);
  });

  it('fills the type area with 22 lines: 21 pitches and a character of 5.54 mm are 225 mm', () => {
    expect((grid.lines - 1) * grid.pitchMm + 5.54).toBeCloseTo(typeArea.heightMm, 1);
  });

  it('has lines a character and seven eighths of one apart, within 0.1 mm', () => {
    expect(Math.abs(grid.pitchMm - 5.54 * (1 + 7 / 8))).toBeLessThan(0.1);
  });

  it('tightens 28 characters of 16 pt by 0.207 pt each', () => {
    expect(mmToPoints(typeArea.widthMm / grid.cells)).toBeCloseTo(16 - 0.207, 3);
  });

  it('puts the red mark at 72 mm and a letter between 30 mm and 277 mm on rules of 170 mm', () => {
    expect(gb9704.file.markTopMm).toBe(72);
    expect([letter.markTopMm, letter.lowerRuleMm]).toEqual([30, 277]);
    expect(letter.ruleRightMm - letter.ruleLeftMm).toBe(170);
  });

  it('turns the margins of a landscape side with the paper: binding edge above, foot to the left', () => {
    expect(landscape.topMm).toBe(typeArea.leftMm);
    expect(landscape.leftMm).toBe(paper.heightMm - typeArea.topMm - typeArea.heightMm);
    expect([landscape.widthMm, landscape.heightMm]).toEqual([typeArea.heightMm, typeArea.widthMm]);
  });

  it('holds 20 characters of a title on a line', () => {
    expect(Math.floor(typeArea.widthMm / pointsToMm(gb9704.sizes.title))).toBe(20);
  });
});
