import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { column, table } from '../../src/document/build.ts';
import { compose } from '../../src/templating/compose.ts';
import { directives } from '../../src/templating/directives/index.ts';
import { readTemplate } from '../../src/templating/front-matter.ts';
import { templatingGuide } from '../../src/templating/guide.ts';
import { expectGolden } from '../support/golden.ts';

const placed = {
  tables: { winners: table('winners', [column('a', '项目名称')], []) },
  certificates: {
    certificate: { layout: 'l', membersLabel: '', members: [], issuers: [], date: '', number: '' },
  },
};

function codesOf(text: string, view: object): readonly string[] {
  const { value, problems } = readTemplate('guide.md', text);
  const composed = compose(value, {
    view,
    ...placed,
    properties: { title: '', date: '2026-09-23', status: 'draft', disclosure: 'none', form: 'plain' },
  });
  return [...problems, ...composed.problems].map((found) => found.code);
}

describe('the guide to templates', () => {
  it('is the one the program writes (UPDATE=1 npx vitest run test/templating/guide)', () => {
    expectGolden('templates/README.md', templatingGuide());
  });

  it('shows a whole template that works', () => {
    const [, example = ''] =
      /```\n(---\n[\s\S]*?)```/.exec(readFileSync('templates/README.md', 'utf8')) ?? [];
    const view = {
      issuer: { mark: '厅文件', name: '厅' },
      number: '晋〔2026〕1号',
      competition: { name: '大赛' },
      counts: { first: 1 },
      signedOn: '2026-09-23',
    };
    expect(example).toContain('::版头');
    expect(codesOf(example, view)).toEqual([]);
  });

  it.each(directives.map((directive) => [directive.name.zh, directive] as const))(
    'shows an example of %s that works',
    (_name, { example }) => {
      const annexes = example.startsWith('::附件说明') ? '\n::::附件{id=a 标题=甲}\n::::' : '';
      const list = example.startsWith('::::附件') ? '\n::附件说明' : '';
      expect(codesOf(`---\nkind: k\nform: 普通\n---\n${example}${annexes}${list}`, {})).toEqual([]);
    },
  );

  it('gives no two directives or attributes one name', () => {
    const names = directives.flatMap(({ name }) => [name.zh, name.en]);
    expect(new Set(names).size).toBe(names.length);
    for (const { attributes } of directives) {
      const keys = Object.values(attributes).flatMap(({ zh, en }) => (zh === en ? [zh] : [zh, en]));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
