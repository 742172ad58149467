import { expect, it } from 'vitest';
import { nameReasons } from '../../src/app/missing-characters.ts';
import { certificate } from '../../src/kinds/certificate/kind.ts';
import { problem } from '../../src/problems/problem.ts';
import { sampleContext } from '../kinds/sample-context.ts';

const [first] = certificate.jobs(sampleContext());
const job = { ...(first ?? expect.fail()), projectIds: ['SX2026-0102'] };
const place = { file: '团队成员.xlsx', sheet: '成员', cell: 'D318' };
const missing = problem(
  'character-missing',
  { file: '证书' },
  { character: '\u{30ede}', codePoint: 'U+30EDE' },
);
const nameOf = (projectId: string) =>
  problem(
    'name-character-missing',
    place,
    { name: '刘\u{30ede}', character: '\u{30ede}', codePoint: 'U+30EDE' },
    { projectId },
  );

it('names the person and the cell of a character a document can’t be drawn for', () => {
  const told = nameOf('SX2026-0102');
  expect(nameReasons([missing], job, [told])).toEqual([told]);
});

it('leaves what no name explains as the writer told it', () => {
  expect(nameReasons([missing], job, [])).toEqual([missing]);
  expect(nameReasons([missing], job, [nameOf('SX2026-0026')])).toEqual([missing]);
  const other = problem('page-too-small', { file: '证书' }, {});
  expect(nameReasons([other], job, [nameOf('SX2026-0102')])).toEqual([other]);
});
