// The build of jinbang that is measured: this repository's, or another's whose folder `--program` names.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = resolve(import.meta.dirname, '../..');
export const bench = join(root, 'test/bench');
export const program = resolve(process.env['BENCH_PROGRAM'] ?? root);
export const sample = resolve(root, 'samples/shanxi-2026');

export const load = (path) => import(pathToFileURL(resolve(program, 'dist', path)).href);
