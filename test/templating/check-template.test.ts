import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/problems/problem.ts';
import { checkTemplate, type PlaceableNames, type ViewShape } from '../../src/templating/check-template.ts';
import { readTemplate } from '../../src/templating/front-matter.ts';

const value: ViewShape = { type: 'value' };
const object = (fields: Readonly<Record<string, ViewShape>>): ViewShape => ({ type: 'object', fields });
const list = (item: ViewShape): ViewShape => ({ type: 'list', item });

const shape = object({
  title: value,
  signedOn: value,
  amount: value,
  issuer: object({ name: value, mark: value }),
  groups: list(object({ id: value, name: value, members: list(value) })),
  regions: list(value),
});

/** Problems as `line code`, of a template whose words begin in line 5. */
function check(body: string, names: PlaceableNames = {}): readonly string[] {
  const { value: template } = readTemplate('t.md', `---\nkind: k\nform: 普通\n---\n${body}`);
  return checkTemplate(template, shape, names).map(({ place, code }) => `${place.row ?? '-'} ${code}`);
}

function sentence(body: string): string {
  const { value: template } = readTemplate('t.md', `---\nkind: k\nform: 普通\n---\n${body}`);
  const [first] = checkTemplate(template, shape);
  if (first === undefined) return '';
  const { sentence: words, hint = '' } = wordsOf(first, 'zh');
  return words + hint;
}

describe('a template is checked before there is data', () => {
  it('passes when every name is one of its kind', () => {
    const body = `# 关于{{title}}
{{issuer.name}}{{#with issuer}}{{mark}}{{../title}}{{@root.title}}{{/with}}
{{#each groups as |g i|}}
## {{name}}{{g.name}}{{i}}{{@index}}{{#if @last}}{{/if}}
{{#each members}}{{this}}{{../name}}{{../../title}}{{else}}{{name}}{{/each}}
{{join members "、"}}{{name members}}{{name g.name}}{{@root.groups.length}}
{{/each}}
{{date signedOn}}{{chineseDate signedOn}}{{number amount 2}}{{join regions}}
:::落款{日期="{{signedOn}}" 印章="{{title}}"}
{{issuer.name}}
:::`;
    expect(check(body)).toEqual([]);
  });

  it.each([
    ['{{titel}}', '5 template-field-missing'],
    ['甲\n{{issuer.nmae}}', '6 template-field-missing'],
    ['{{#if issuer.seal}}x{{/if}}', '5 template-field-missing'],
    ['{{#each groups}}{{title}}{{/each}}', '5 template-field-missing'],
    ['{{#each groups}}{{../name}}{{/each}}', '5 template-field-missing'],
    ['{{#with issuer}}{{@root.mark}}{{/with}}', '5 template-field-missing'],
    ['{{../title}}', '5 template-field-missing'],
    ['{{@index}}', '5 template-field-missing'],
    ['{{title.first}}', '5 template-field-missing'],
    ['{{#each issuer}}x{{/each}}', '5 template-value-kind'],
    ['{{#each title}}x{{/each}}', '5 template-value-kind'],
    ['{{#with title}}x{{/with}}', '5 template-value-kind'],
    ['{{issuer}}', '5 template-value-kind'],
    ['{{groups}}', '5 template-value-kind'],
    ['{{join title}}', '5 template-value-kind'],
    ['{{date groups}}', '5 template-value-kind'],
    ['{{date (join regions)}}{{date sigendOn}}', '5 template-field-missing'],
    ['{{#unless title}}{{no}}{{/unless}}', '5 template-field-missing'],
    ['{{#if title}}x{{else}}{{no}}{{/if}}', '5 template-field-missing'],
    ['{{#each groups}}x{{else}}{{no}}{{/each}}', '5 template-field-missing'],
    ['{{{title}}}', '5 template-raw-value'],
    ['{{#if title}}', '5 template-syntax'],
  ])('finds what is wrong with %s', (body, problem) => {
    expect(check(body)).toEqual([problem]);
  });

  it('says what was probably meant', () => {
    expect(sentence('甲{{issuer.nmae}}')).toBe(
      '{{issuer.nmae}}（第4个字）里的“nmae”不在这份文件的数据中。您要写的是不是“name”？',
    );
  });

  it('tells a field of the item from one of the outer data', () => {
    expect(
      check('{{#each groups}}{{name}}{{../title}}{{#each members}}{{this}}{{../id}}{{/each}}{{/each}}'),
    ).toEqual([]);
  });

  it('knows the names of tables and certificates, where it is told them', () => {
    const body = '::表格{视图=winner}\n:::证书{视图=frist}\n甲：\n乙。\n:::';
    expect(check(body)).toEqual([]);
    expect(check(body, { tables: ['winners'], certificates: ['first'] })).toEqual([
      '5 template-table-unknown',
      '6 template-certificate-unknown',
    ]);
    expect(check(body, { tables: ['winner'], certificates: ['frist'] })).toEqual([]);
  });

  it('lets data name a table', () => {
    expect(check('{{#each groups}}\n::表格{视图="{{id}}"}\n{{/each}}', { tables: ['winners'] })).toEqual([]);
  });

  it('tries the markup on both sides of every condition', () => {
    const body = '{{#if title}}\n::版投{机关=甲}\n{{else}}\n::落款{日期=甲}\n{{/if}}\n甲**乙';
    expect(check(body)).toEqual([
      '6 template-directive-unknown',
      '10 template-bold-stray',
      '8 template-directive-form',
    ]);
  });

  it('leaves alone what only data can tell: dates, numbers, empty attributes', () => {
    const body =
      '{{date title}}{{number title}}\n:::落款{日期="{{title}}"}\n{{title}}\n:::\n{{ref "annex" title}}';
    expect(check(body)).toEqual([]);
  });

  it('finds a reference to an annex that is not there', () => {
    expect(check('{{ref "annex" "winers"}}\n::附件说明\n::::附件{id=winners 标题=甲}\n::::')).toEqual([
      '5 template-reference-unknown',
    ]);
  });
});
