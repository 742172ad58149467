import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Document } from '../../../../src/document/model.ts';
import { kinds } from '../../../../src/kinds/index.ts';
import type { Job } from '../../../../src/kinds/kind.ts';
import { isStamped } from '../../../../src/render/pdf/stamp/is-stamped.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { compose } from '../../../../src/templating/compose.ts';
import { readTemplate, type Template } from '../../../../src/templating/front-matter.ts';
import { sampleContext } from '../../../kinds/sample-context.ts';
import { renderContext } from '../support.ts';
import { bothWays, pagesOf, pictureDifferences, structureDifferences, textDifferences } from './compare.ts';

/*
 * The sample's documents through both encoders: all that are stamped, and one of every kind that is not.
 */

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

const documents = kinds.flatMap((kind) =>
  kind.jobs(sampleContext()).map((job) => ({ kind: kind.id, document: composed(job) })),
);
const stamped = documents.filter(({ document }) => isStamped(document));
const flowing = kinds.flatMap(({ id }) =>
  documents.filter(({ kind, document }) => kind === id && !isStamped(document)).slice(0, 1),
);

function composed({ content }: Job): Document {
  if (content.type === 'document') return content.document;
  const { view, tables, certificates, title, date, disclosure, template } = content;
  const properties = { title, date, disclosure, status: 'final', form: 'plain' } as const;
  return compose(templateOf(template), { view, tables, certificates, properties }).value;
}

function templateOf(name: string): Template {
  const file = `templates/${name}.md`;
  return readTemplate(file, readFileSync(file, 'utf8')).value;
}

it('stamps certificates and bare tables, and nothing with a red head', () => {
  const ids = stamped.map(({ kind }) => kind);
  expect(ids).toEqual(
    expect.arrayContaining(['certificate', 'organisation-certificate', 'region-statistics']),
  );
  for (const { document } of stamped)
    expect(document.body.map(({ type }) => type)).not.toContain('letterhead');
  expect(flowing.length).toBeGreaterThan(10);
});

it.each([...ofEachKind(stamped), ...ofEachKind(flowing)])(
  'says and shows the same: %s',
  async (_kind, samples) => {
    // Certificates are many and alike: every fourth of a kind's documents, the last of which is the longest.
    const some = samples.filter((_, index) => samples.length < 30 || (samples.length - 1 - index) % 4 === 0);
    for (const { document } of some) {
      const pair = await bothWays(pagesOf(document, context));
      expect([...textDifferences(pair), ...structureDifferences(pair)], document.properties.title).toEqual(
        [],
      );
    }
    // Pictures take the longest: of every kind the first document's first side and the last's.
    for (const sample of [samples[0], samples.at(-1)]) {
      if (sample === undefined) continue;
      const pair = await bothWays(pagesOf(sample.document, context));
      expect(pictureDifferences(pair, [1]), sample.document.properties.title).toEqual([]);
    }
  },
);

function ofEachKind(samples: typeof documents): readonly (readonly [string, typeof documents])[] {
  return kinds.flatMap(({ id }) => {
    const own = samples.filter(({ kind }) => kind === id);
    return own.length === 0 ? [] : [[id, own] as const];
  });
}
