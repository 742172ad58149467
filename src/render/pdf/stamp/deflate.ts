import { constants, deflateSync } from 'node:zlib';
import type { FontSubset } from '../../../fonts/subset.ts';

/** Bytes as FlateDecode reads them. A page takes 2 to 3 KB: zlib's usual piece of 16 KB is kept alive by each result. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6, chunkSize: 4096 });
}

/*
 * Font programs are nine tenths of a certificate, and most of the time it takes. Measured with 122 characters, Node
 * 20: charstrings hardly repeat anything, so looking for repetitions saves 4 % of their size and takes two thirds of
 * the time (1.25 ms at level 6, 0.39 ms without); TrueType outlines do repeat, but level 1 finds them (0.67 ms at
 * level 6, 0.31 ms at level 1, 3 % more bytes). The largest memory level is the fastest: fewer, longer blocks.
 */
const PROGRAM = {
  cff: { strategy: constants.Z_HUFFMAN_ONLY, memLevel: 9 },
  truetype: { level: 1, memLevel: 9 },
} as const;

/** A font program as FlateDecode reads it. */
export function deflateProgram({ format, bytes }: FontSubset): Uint8Array {
  return deflateSync(bytes, PROGRAM[format]);
}
