import { problem, type Problem } from '../../problems/problem.ts';
import type { Check } from '../check.ts';
import { docxFonts } from '../docx/checks-fonts.ts';
import { judged } from '../outcome.ts';
import type { PdfReading, ReadGlyph } from '../reading.ts';

/** GF17: every font is embedded and every character has a shape; faces that stand in for others are listed. */
export const gf17: Check = {
  id: 'GF17',
  level: 'error',
  subject: { zh: '字体和字形', en: 'Fonts and glyphs' },
  clause: 'GB/T 33476.2—2016；GB/T 9704—2012 5.2.2',
  run: (subject) => {
    const { file, reading } = subject;
    if (reading.type === 'docx') return docxFonts(subject);
    const used = usedFonts(reading);
    const foreign = used.filter(({ embedded }) => !embedded).map(({ name }) => name);
    const substitutes = used.map(({ name }) => name).filter((name) => !official.test(name));
    return judged(
      [
        ...(foreign.length === 0 ? [] : [problem('page-font-foreign', { file }, { fonts: foreign })]),
        ...undrawn(reading, file),
      ],
      [
        {
          what: { zh: '未嵌入的字体', en: 'fonts not embedded' },
          measured: foreign.length === 0 ? '0' : foreign.join('、'),
          wanted: '0',
        },
        ...(substitutes.length === 0
          ? []
          : [
              {
                what: { zh: '不是公文常用字库的字体', en: 'substitutes' },
                measured: substitutes.join('、'),
                wanted: '',
              },
            ]),
      ],
    );
  },
};

/** Names of the faces official documents are set in (domain §1.18), as PDF producers write them. */
const official =
  /fang\s*song|仿宋|fzfs|simhei|黑体|heiti|fzht|kaiti|楷体|fzkt|simsun|宋体|fzss|stsong|xiaobiaosong|小标宋|fzxbs|zhongsong|中宋|方正/iu;

function usedFonts({ sides, fonts }: PdfReading): PdfReading['fonts'] {
  const used = new Set(sides.flatMap(({ glyphs }) => glyphs.filter(isPrinted).map(({ font }) => font)));
  return fonts.filter((_font, index) => used.has(index));
}

function isPrinted({ text }: ReadGlyph): boolean {
  return !/^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

/** Characters that print as a box or as nothing, each once with its first place. */
function undrawn({ sides, fonts }: PdfReading, file: string): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const { number, glyphs, lines } of sides) {
    for (const glyph of glyphs) {
      if (glyph.drawn === 'ink' || !isPrinted(glyph) || found.has(glyph.text)) continue;
      const row = lines.findIndex((line) => line.glyphs.includes(glyph)) + 1;
      const place = { file, sheet: `第${number}页`, ...(row > 0 ? { row } : {}) };
      const parameters = { character: glyph.text, font: fonts[glyph.font]?.name ?? '' };
      found.set(
        glyph.text,
        problem(glyph.drawn === 'missing' ? 'page-glyph-missing' : 'page-glyph-blank', place, parameters),
      );
    }
  }
  return [...found.values()];
}
