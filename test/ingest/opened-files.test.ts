import { describe, expect, it } from 'vitest';
import { readRecords, type OpenedFiles } from '../../src/ingest/read-records.ts';
import { shanxiCompetition } from '../support/shanxi-records.ts';
import { filesOf } from '../support/staff-files.ts';

describe('files opened before', () => {
  it('are not opened again, and give the same records', async () => {
    const files = filesOf('samples/shanxi-2026');
    const openedFiles: OpenedFiles = new Map();
    const first = await readRecords(files, shanxiCompetition(), { openedFiles });
    const known = new Map(openedFiles);
    expect(known.size).toBeGreaterThan(40);
    const again = await readRecords(files, shanxiCompetition(), { openedFiles });
    expect(again).toEqual(first);
    expect([...openedFiles].filter(([key, file]) => known.get(key) !== file)).toEqual([]);
  });

  it('are opened again when their content has changed, and forgotten when they are gone', async () => {
    const files = filesOf('samples/shanxi-2026');
    const openedFiles: OpenedFiles = new Map();
    await readRecords(files, shanxiCompetition(), { openedFiles });
    const known = new Map(openedFiles);
    const [datong, yuncheng] = ['推荐/大同市.xlsx', '推荐/运城市.xlsx'];
    const saved = files.flatMap(({ path, bytes }) => {
      if (path === yuncheng) return [];
      return [{ path, bytes: path === datong ? bytesOf(files, '推荐/太原市.xlsx') : bytes }];
    });
    const read = await readRecords(saved, shanxiCompetition(), { openedFiles });
    expect(read).toEqual(await readRecords(saved, shanxiCompetition()));
    const fresh = [...openedFiles].filter(([key]) => !known.has(key)).map(([, { file }]) => file);
    expect(fresh).toEqual([datong]);
    expect([...openedFiles.values()].map(({ file }) => file)).not.toContain(yuncheng);
  });
});

function bytesOf(files: ReturnType<typeof filesOf>, path: string): Uint8Array {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`${path} is not in the sample`);
  return file.bytes;
}
