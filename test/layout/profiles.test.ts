import { describe, expect, it } from 'vitest';
import { gb9704 } from '../../src/layout/gb9704.ts';
import { localProfile, officialProfile, profileIds } from '../../src/layout/profiles.ts';

/* Expected numbers: GB/T 9704-2012 §5.2.1, GB/T 33476.2-2016, or arithmetic on them shown here. */

const MM_PER_POINT = 25.4 / 72;

describe('the profiles', () => {
  it('are found by their ids, and no other is', () => {
    expect(profileIds).toEqual(['gb9704', 'gb9704-strict', 'gb33476-word']);
    for (const id of profileIds) expect(officialProfile(id)?.id).toBe(id);
    expect(officialProfile('gb9704-2022')).toBeNull();
  });

  it.each(profileIds)('%s fits 22 lines, not 23, between the margins of its DOCX', (id) => {
    const profile = officialProfile(id);
    if (profile === null) throw new Error(id);
    const { marginTopMm, marginBottomMm, linePoints } = profile.word;
    const lines = (297 - marginTopMm - marginBottomMm) / (linePoints * MM_PER_POINT);
    expect(Math.floor(lines)).toBe(22);
    expect(lines - 22).toBeLessThan(0.1);
  });

  it('take the margins of the standard itself, or those of GB/T 33476.2 half a gap smaller', () => {
    expect(officialProfile('gb9704-strict')?.word).toMatchObject({ marginTopMm: 37, marginBottomMm: 35 });
    expect(officialProfile('gb33476-word')?.word).toMatchObject({
      marginTopMm: 34.58,
      marginBottomMm: 32.58,
    });
  });
});

describe("a province's own choices", () => {
  it('replace what they name and leave the rest as the profile has it', () => {
    const own = localProfile(gb9704, { titlePitch: 33, level3: 'bold', sealGuide: 'circle' });
    expect(own.title.pitchMm).toBeCloseTo(33 * MM_PER_POINT, 6);
    expect(own.custom).toEqual({ ...gb9704.custom, level3: 'bold', sealGuide: 'circle' });
    expect({ ...own, title: gb9704.title, custom: gb9704.custom }).toEqual(gb9704);
  });

  it('change nothing where there are none', () => {
    expect(localProfile(gb9704, {})).toEqual(gb9704);
  });
});
