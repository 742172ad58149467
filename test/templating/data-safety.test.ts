import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Inline } from '../../src/document/model.ts';
import { outline } from '../../src/document/outline.ts';
import { compose } from '../../src/templating/compose.ts';
import type { CertificateFields } from '../../src/templating/context.ts';
import { readTemplate } from '../../src/templating/front-matter.ts';

/*
 * Data can never become markup: whatever stands in it comes out as it is, in every position a template has.
 * Paragraphs keep line breaks; where only one line can stand they become a space. `JINBANG_LONG=1` tries more.
 */

const TEMPLATE = `---
kind: k
form: 普通
---
# 甲{{x}}|{{x}}乙
::版头{机关="甲{{x}}乙" 文号='甲{{x}}' 签发人=甲}
::主送[甲{{x}}乙]
{{x}}
甲{{x}}乙{{x}}
**{{x}}**
甲**{{x}}**乙a**甲{{x}}**{{x}}
## {{x}}
## 甲{{x}}||乙{{x}}
### {{x}}||{{x}}
{{#each list}}{{this}}{{/each}}甲
{{#each list}}
{{this}}
{{/each}}
甲{{name x}}{{join list "|"}}
:::落款
甲{{x}}
{{x}}乙
:::
:::证书{视图=one 标题="甲{{x}}"}
甲{{x}}：
{{x}}
:::
::附注[（甲{{x}}）]
::版记{印发机关="甲{{x}}"}
::附件说明
::::附件{id="甲{{x}}" 标题="{{x}}乙"}
甲{{ref "annex" id}}
{{x}}
::::
`;

const template = readTemplate('safety.md', TEMPLATE).value;

const one: CertificateFields = {
  layout: 'l',
  membersLabel: '',
  members: [],
  issuers: [],
  date: '',
  number: '',
};

function composeWith(x: string): Document {
  return compose(template, {
    // The reference names the annex by the same one-line text as its attribute.
    view: { x, list: [x, `甲${x}`], id: `甲${lineOf(x)}` },
    tables: {},
    certificates: { one },
    properties: { title: '', date: '2026-09-23', status: 'draft', disclosure: 'none', form: 'plain' },
  }).value;
}

const textOf = (value: string) => value.replace(/\r\n?/g, '\n');
const lineOf = (value: string) => textOf(value).replaceAll('\n', ' ');

/** All words, with the weight or sort of each stretch, since neighbours of one kind are one inline. */
function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'line-break' ? '\n' : inline.text)).join('');
}

function strongOf(inlines: readonly Inline[]): string {
  return inlines.flatMap((inline) => (inline.type === 'strong' ? [inline.text] : [])).join('');
}

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

function blocksOf<Type extends Block['type']>(
  blocks: readonly Block[],
  type: Type,
): readonly BlockOf<Type>[] {
  return blocks.filter((block): block is BlockOf<Type> => block.type === type);
}

/** What the document must say, by position: written from the template by hand. */
function expectKept(x: string): void {
  const { body, annexes } = composeWith(x);
  const t = textOf(x);
  const l = lineOf(x);
  expect(blocksOf(body, 'title').map((block) => block.text)).toEqual([`甲${l}${l}乙`]);
  expect(blocksOf(body, 'letterhead')).toEqual([
    { type: 'letterhead', mark: `甲${l}乙`, number: `甲${l}`, signers: ['甲'] },
  ]);
  expect(blocksOf(body, 'addressee').map((block) => block.text)).toEqual([`甲${l}乙：`]);
  const paragraphs = blocksOf(body, 'paragraph').map((block) => wordsOf(block.text));
  const listLine = `甲${t}${t}|甲${t}`;
  const all = [t, `甲${t}乙${t}`, t, `甲${t}乙a甲${t}${t}`, `${t}甲${t}甲`, t, `甲${t}`, listLine];
  expect(paragraphs).toEqual(all.filter((line) => line !== ''));
  expect(blocksOf(body, 'heading').map((block) => [wordsOf(block.text), wordsOf(block.runIn)])).toEqual([
    [t, ''],
    [`甲${t}`, `乙${t}`],
    [t, t],
  ]);
  expect(blocksOf(body, 'signature').map((block) => block.issuers)).toEqual([[`甲${l}`, `${l}乙`]]);
  expect(
    blocksOf(body, 'certificate').map((block) => [
      block.heading,
      block.recipient,
      ...block.citation.map(wordsOf),
    ]),
  ).toEqual([[`甲${l}`, `甲${l}：`, ...(t === '' ? [] : [t])]]);
  expect(blocksOf(body, 'note').map((block) => block.text)).toEqual([`（甲${l}）`]);
  expect(blocksOf(body, 'imprint').map((block) => block.printUnit)).toEqual([`甲${l}`]);
  expect(annexes.map((annex) => [annex.id, annex.title])).toEqual([[`甲${l}`, `${l}乙`]]);
  expect(blocksOf(annexes[0]?.body ?? [], 'paragraph').map((block) => wordsOf(block.text))).toEqual(
    ['甲附件', t].filter((line) => line !== ''),
  );
  expectBold(body, t);
}

/** Bold is exactly what stands between the template's own stars. */
function expectBold(body: readonly Block[], t: string): void {
  const spoken = t.replaceAll('\n', '');
  const bold = blocksOf(body, 'paragraph').map((block) => strongOf(block.text));
  expect(bold.filter((words) => words !== '')).toEqual(
    spoken === '' ? ['甲'] : [spoken, `${spoken}甲${spoken}`],
  );
}

const NASTY = [
  ...[
    '**',
    '*',
    '_',
    '__',
    '`',
    '```',
    '#',
    '# ',
    '## ',
    ':::',
    '::',
    ':',
    '[',
    ']',
    '(',
    ')',
    '<b>',
    '<!--',
    '|',
    '||',
  ],
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '{{x}}',
    '{{{x}}}',
    '{{/each}}',
    '\\',
    '\\{{',
    '&',
    '&amp;',
    '&#42;',
    '&#xFDD0;',
    '&lt;',
    ';',
  ],
  ...[
    '~',
    '-',
    '- ',
    '---',
    '===',
    '1. ',
    '1)',
    '> ',
    '+ ',
    '!',
    '![',
    '"',
    "'",
    '=',
    '“',
    '”',
    '（',
    '）',
    '：：',
    '。',
    '、',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    ' ',
    '    ',
    '　',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\u200b',
    '\u2060',
    '\ufe0f',
    '\ufffe',
  ],
  ...[
    '\ufdd0',
    '\ufdd1',
    '\ufdd2',
    '\ufdd3',
    '\ufdd4',
    '\ufdd5',
    '\ufdd6',
    '\ufdd7',
    '\ufdd6a',
    '\ufdd71\ufdd4',
    '\ufdef',
  ],
  ...[
    '一、',
    '（一）',
    '年',
    '甲',
    '𠮷',
    '👩‍🌾',
    'é',
    'a',
    '1',
    ':::落款',
    '::附件说明',
    'http://a.cn',
    '$&',
    '$1',
    '__proto__',
  ],
];

/** Strings of a hostile hand: marks of all sorts, and any characters but control ones, which ingest refuses. */
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const isPrintable = (value: string) =>
  Array.from(value).every((letter) => letter >= ' ' || '\r\n'.includes(letter));

describe('data in a template', () => {
  it('comes out as it went in, in every position, whatever it holds', () => {
    const numRuns = process.env['JINBANG_LONG'] === '1' ? 30_000 : 1_000;
    fc.assert(fc.property(hostile.filter(isPrintable), expectKept), {
      numRuns,
      examples: NASTY.map((one) => [one]),
    });
  });

  it('gives the same tree twice', () => {
    fc.assert(
      fc.property(hostile, (x) => {
        expect(outline(composeWith(x))).toBe(outline(composeWith(x)));
      }),
      { numRuns: 50 },
    );
  });

  it('never makes a control character part of a document, and says so', () => {
    for (const control of ['\u0000', '\u0001', '\u0008', '\u0009', '\u000b', '\u001b', '\u001f']) {
      const { value, problems } = compose(
        readTemplate('c.md', '---\nkind: k\nform: 普通\n---\n{{x}}').value,
        {
          view: { x: `甲${control}乙` },
          tables: {},
          certificates: {},
          properties: { title: '', date: '2026-09-23', status: 'draft', disclosure: 'none', form: 'plain' },
        },
      );
      expect(problems.map((found) => found.code)).toEqual(['template-value-control']);
      expect(value.body).toEqual([{ type: 'paragraph', text: [{ type: 'text', text: '甲乙' }] }]);
    }
  });
});
