import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Document } from '../../src/document/model.ts';
import { outline } from '../../src/document/outline.ts';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import { compose } from '../../src/templating/compose.ts';
import { readTemplate } from '../../src/templating/front-matter.ts';

/** A job's document from its template; whatever is wrong with it fails the test. */
export function composed(job: Job | undefined, { status }: Pick<KindContext, 'status'>): Document {
  const { content } = job ?? expect.fail('There is no such job');
  if (content.type === 'document') return content.document;
  const file = `templates/${content.template}.md`;
  const { value: template } = readTemplate(file, readFileSync(file, 'utf8'));
  const { view, tables, certificates, title, date, disclosure, form } = content;
  const properties = { title, date, disclosure, status, form: 'plain' } as const;
  const made = compose(template, { view, tables, certificates, properties, form });
  expect(made.problems.map((found) => wordsOf(found, 'zh').sentence)).toEqual([]);
  expect(made.value.properties.title).toBe(title);
  return made.value;
}

/** Its body as lines of the outline, without the rows of tables. */
export function linesOf(document: Document): readonly string[] {
  return outline(document)
    .split('\n')
    .filter((line) => !line.startsWith('    '));
}
