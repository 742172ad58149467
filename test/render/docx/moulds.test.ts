import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gb9704 } from '../../../src/layout/gb9704.ts';
import { partsOf, textOfPart } from '../../../src/package/parts.ts';
import { withDocumentDate, withStableIds } from '../../../src/package/stable.ts';
import { encodeDocument } from '../../../src/render/docx/encode.ts';
import { feetOf } from '../../../src/render/docx/feet.ts';
import { pageOf } from '../../../src/render/docx/measures.ts';
import { packageOf } from '../../../src/render/docx/package.ts';
import type {
  DirectFormat,
  RunFormat,
  WordBlock,
  WordDocument,
  WordParagraph,
  WordRow,
  WordRun,
  WordSection,
  WordTable,
} from '../../../src/render/docx/word.ts';

/** Words that markup, white space, or the marks of the moulds could be mistaken for; and words nobody thought of. */
const hostile = [
  '',
  ' ',
  '  前后  ',
  '<w:p>',
  '&amp;',
  '</w:t>',
  '"\'',
  "O'Neill",
  '𬭎晟',
  '甲\t乙',
  '$&$1',
  ']]>',
];
const marked = ['\uFDD2', '\uFDD3\uFDD4', '甲\uFDD5乙', '\uFDD6', '\uFDD7', '\uFDD0\uFDD1'];
const text = fc.oneof(
  fc.constantFrom(...hostile, ...marked),
  fc.string({ maxLength: 8 }),
  fc.stringMatching(/^[一-龥]{1,6}$/),
);

const runFormat: fc.Arbitrary<RunFormat> = fc.record(
  {
    style: fc.constantFrom('Strong', 'RunInText'),
    halfPoints: fc.constantFrom(24, 44),
    colour: fc.constantFrom('FF0000', '1F3864'),
    spacing: fc.integer({ min: -10, max: 10 }),
    font: fc.constantFrom('body', 'heading'),
    strike: fc.constant(true),
    bold: fc.constant(true),
  },
  { requiredKeys: [] },
);

const run: fc.Arbitrary<WordRun> = fc.oneof(
  { weight: 4, arbitrary: text.map((words): WordRun => ({ type: 'text', text: words })) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('text'), text, format: runFormat }),
  },
  fc.constantFrom<WordRun>({ type: 'break' }, { type: 'tab' }, { type: 'page-number' }),
);

const twips = fc.constantFrom(0, 1, 316, 632);
const rule = fc.record({
  kind: fc.constantFrom('single', 'thick-thin', 'thin-thick'),
  eighthPoints: fc.constantFrom(4, 24),
  colour: fc.constant('FF0000'),
  spacePoints: fc.constantFrom(0, 6),
});
const rules = fc.record({ top: rule, bottom: rule }, { requiredKeys: [] });
const direct: fc.Arbitrary<DirectFormat> = fc.record(
  {
    align: fc.constantFrom('left', 'center', 'right'),
    left: twips,
    right: twips,
    hanging: twips,
    firstLine: twips,
    before: twips,
    after: twips,
    line: fc.constantFrom(20, 592),
    keepNext: fc.constant(true),
    tabs: fc.array(fc.record({ at: fc.constantFrom(300, 900), align: fc.constantFrom('left', 'right') }), {
      minLength: 1,
      maxLength: 3,
    }),
    rules,
    frame: fc.record({
      x: twips,
      y: twips,
      width: fc.constant(4000),
      wrap: fc.constantFrom('around', 'beside-nothing'),
    }),
  },
  { requiredKeys: [] },
);

const paragraph: fc.Arbitrary<WordParagraph> = fc.record(
  {
    type: fc.constant('paragraph'),
    style: fc.constantFrom('BodyText', 'TableText', 'Heading1', 'SmallestLine'),
    runs: fc.array(run, { maxLength: 4 }),
    direct,
    bookmark: text.map((words) => `table_${words}`),
  },
  { requiredKeys: ['type', 'style', 'runs'] },
);

const row = (columns: number): fc.Arbitrary<WordRow> =>
  fc.record(
    {
      isHead: fc.boolean(),
      cells: fc.array(paragraph, { minLength: columns, maxLength: columns }),
      rules,
      height: fc.constantFrom(400, 500),
      belowFirst: fc.array(paragraph, { maxLength: 2 }),
    },
    { requiredKeys: ['isHead', 'cells'] },
  );

const table: fc.Arbitrary<WordTable> = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.record(
    {
      type: fc.constant('table'),
      place: fc.constantFrom('text', 'foot'),
      look: fc.constant('bare'),
      grid: fc.array(fc.constantFrom(779, 2459), { minLength: columns, maxLength: columns }),
      padding: fc.record({ x: fc.constantFrom(57, 60), y: fc.constant(74) }),
      rows: fc.array(row(columns), { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['type', 'place', 'grid', 'padding', 'rows'] },
  ),
);

const section = fc.record({
  orientation: fc.constantFrom('portrait', 'landscape'),
  form: fc.constantFrom('file', 'letter'),
  hasFeet: fc.boolean(),
  blocks: fc.array(fc.oneof<fc.Arbitrary<WordBlock>[]>(paragraph, table), { minLength: 1, maxLength: 5 }),
});

const word: fc.Arbitrary<WordDocument> = fc.record({
  title: text,
  subject: text,
  creator: text,
  date: fc.constantFrom('2026-09-22', '2027-01-01'),
  watermark: fc.constantFrom('草稿', null),
  sections: fc.array(
    section.map(({ orientation, form, hasFeet, blocks }): WordSection => ({
      page: pageOf(orientation, form, gb9704),
      feet: hasFeet ? feetOf(form, gb9704) : null,
      art: null,
      blocks,
    })),
    { minLength: 1, maxLength: 3 },
  ),
});

/** What docx writes of the whole document, with what is ours in it: ids in order, the document's date, tables' ends. */
async function writtenWhole(given: WordDocument): Promise<Readonly<Record<'document' | 'core', string>>> {
  const parts = withStableIds(withDocumentDate(partsOf(await encodeDocument(given)), given.date));
  const document = textOfPart(parts, 'word/document.xml').replace(
    /<w:p><w:pPr>(<w:sectPr\b.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/gs,
    '<w:p><w:pPr><w:pStyle w:val="SmallestLine"/>$1</w:pPr></w:p>',
  );
  return { document, core: textOfPart(parts, 'docProps/core.xml') };
}

async function filled(given: WordDocument): Promise<Readonly<Record<'document' | 'core', string>>> {
  const parts = partsOf(await packageOf(given, gb9704));
  return {
    document: textOfPart(parts, 'word/document.xml'),
    core: textOfPart(parts, 'docProps/core.xml'),
  };
}

describe('words filled into moulds', () => {
  it('are what docx writes of the same document, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(word, async (given) => {
        expect(await filled(given)).toEqual(await writtenWhole(given));
      }),
      { numRuns: 40 },
    );
  });

  it('are what docx writes when ten documents are made at once', async () => {
    const given = fc.sample(word, { numRuns: 10, seed: 7 });
    expect(await Promise.all(given.map(filled))).toEqual(await Promise.all(given.map(writtenWhole)));
  });

  it('keep every other part the same between documents of a kind', async () => {
    const [one, other] = fc.sample(paragraph, { numRuns: 2, seed: 3 }).map((block): WordDocument => ({
      title: '通知',
      subject: '',
      creator: '厅',
      date: '2026-09-22',
      watermark: '草稿',
      sections: [
        {
          page: pageOf('portrait', 'file', gb9704),
          feet: feetOf('file', gb9704),
          art: null,
          blocks: [block],
        },
      ],
    }));
    if (one === undefined || other === undefined) throw new Error('no samples');
    const first = partsOf(await packageOf(one, gb9704));
    const second = partsOf(await packageOf(other, gb9704));
    const differing = [...first.keys()].filter(
      (name) =>
        Buffer.compare(first.get(name) ?? new Uint8Array(), second.get(name) ?? new Uint8Array()) !== 0,
    );
    expect(differing).toEqual(['word/document.xml']);
  });

  it('leave out what XML cannot hold, as docx does', async () => {
    const saying = (words: string): WordDocument => ({
      title: words,
      subject: '',
      creator: '',
      date: '2026-09-22',
      watermark: null,
      sections: [
        {
          page: pageOf('portrait', 'file', gb9704),
          feet: null,
          art: null,
          blocks: [{ type: 'paragraph', style: 'BodyText', runs: [{ type: 'text', text: words }] }],
        },
      ],
    });
    for (const words of ['甲\u0000', '甲\u000B乙', '\u0001&\u001F']) {
      expect(await filled(saying(words))).toEqual(await writtenWhole(saying(words)));
    }
    // docx writes these, and Word refuses the file.
    for (const words of ['甲\uFFFE乙', '甲\uD86D乙']) {
      expect((await filled(saying(words))).document).toContain('>甲乙<');
    }
  });
});
