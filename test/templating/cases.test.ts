import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Properties, Table } from '../../src/document/model.ts';
import { column, table } from '../../src/document/build.ts';
import { outline } from '../../src/document/outline.ts';
import { wordsOf, type Problem } from '../../src/problems/problem.ts';
import { compose } from '../../src/templating/compose.ts';
import type { CertificateFields } from '../../src/templating/context.ts';
import { readTemplate } from '../../src/templating/front-matter.ts';

/*
 * One file a case: what it shows, a template, its data as JSON, the outline of the tree and the problems, by
 * line of the template. `UPDATE=1 npx vitest run test/templating/cases` rewrites the last two; judge them.
 */

interface Case {
  readonly about: string;
  readonly template: string;
  readonly data: string;
  readonly outline: string;
  readonly problems: string;
}

const FOLDER = new URL('./cases/', import.meta.url);
const SECTIONS = ['about', 'template', 'data', 'outline', 'problems'] as const;

/** Every case may place this table and these words of a certificate. */
const winners: Table = table('winners', [column('name', '项目名称')], [['谷物分选']], { title: '获奖名单' });
const first: CertificateFields = {
  layout: 'a4-landscape',
  membersLabel: '团队核心成员：',
  members: ['王伟', '阿卜杜拉·买买提'],
  issuers: ['大赛组委会'],
  date: '二〇二六年九月二十三日',
  number: '编号：SXCK2026-Q-1-001',
};

describe('a template with its data', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

  it.each(files)('%s gives the tree and the problems its case says', (file) => {
    const url = new URL(file, FOLDER);
    const given = readCase(readFileSync(url, 'utf8'));
    const actual = runCase(given);
    if (process.env['UPDATE'] === '1') writeFileSync(url, writeCase(actual));
    expect({ outline: actual.outline, problems: actual.problems }).toEqual({
      outline: given.outline,
      problems: given.problems,
    });
  });
});

function runCase(given: Case): Case {
  const data = JSON.parse(given.data) as { readonly view: object; readonly properties?: Partial<Properties> };
  const template = readTemplate('case.md', given.template);
  const composed = compose(template.value, {
    view: data.view,
    tables: { winners },
    certificates: { first },
    properties: {
      title: '（标题）',
      date: '2026-09-23',
      status: 'draft',
      disclosure: 'active',
      form: 'plain',
      ...data.properties,
    },
  });
  const problems = [...template.problems, ...composed.problems].map(problemLine).join('');
  return { ...given, outline: outline(composed.value), problems };
}

function problemLine(found: Problem): string {
  const { sentence, hint = '' } = wordsOf(found, 'zh');
  const line = found.place.row === undefined ? '' : `${found.place.row}: `;
  return `${line}[${found.severity} ${found.code}] ${sentence}${hint}\n`;
}

function readCase(text: string): Case {
  const parts = text.split(/^=== (\w+)\n/m);
  const sections = SECTIONS.map((name) => [name, parts[parts.indexOf(name) + 1] ?? ''] as const);
  return Object.fromEntries(sections) as unknown as Case;
}

function writeCase(made: Case): string {
  return SECTIONS.map((name) => `=== ${name}\n${made[name]}`).join('');
}
