import { constants, deflateSync } from 'node:zlib';
import type { FontSubset } from '../../../fonts/subset.ts';

/** A stream's bytes as they go into the file. */
export interface StreamBytes {
  readonly bytes: Uint8Array;
  /** The entry of the stream's dictionary that says how to read them; empty where they are as they were. */
  readonly filter: '' | '/Filter/FlateDecode';
}

/**
 * Bytes deflated, for what there is once a sheet: a thousand sheets in one file are two fifths shorter by it. A page
 * takes 2 to 3 KB: zlib's usual piece of 16 KB is kept alive by each result.
 */
export function deflate(bytes: Uint8Array): StreamBytes {
  return deflated(deflateSync(bytes, { level: 6, chunkSize: 4096 }));
}

/** Starting zlib takes 30 µs, and saves so short a stream a kilobyte at most: of a file's few, it is not worth it. */
const SHORT = 2048;

/** Bytes deflated where they are many, for what there is once a file. */
export function deflateLong(bytes: Uint8Array): StreamBytes {
  return bytes.length < SHORT ? { bytes, filter: '' } : deflate(bytes);
}

/*
 * Font programs are nine tenths of a certificate, and deflating them takes a third of the time of making one. Measured
 * with 122 characters, Node 20: charstrings hardly repeat anything, so looking for repetitions saves 4 % of their size
 * and takes two thirds of the time (1.25 ms at level 6, 0.39 ms without); TrueType outlines do repeat, but level 1
 * finds them (0.67 ms at level 6, 0.31 ms at level 1, 3 % more bytes). The largest memory level is the fastest: fewer,
 * longer blocks. A single sheet's TrueType programs are stored as they are: 12 KB more, a file of 46 KB of the 60 that
 * a certificate may have. Charstrings are longer, and sheets with two faces of them would be too large.
 */
const PROGRAM = {
  cff: { strategy: constants.Z_HUFFMAN_ONLY, memLevel: 9 },
  truetype: { level: 1, memLevel: 9 },
} as const;

/** A font program for a file of so many sheets. */
export function deflateProgram({ format, bytes }: FontSubset, sheets: number): StreamBytes {
  return sheets === 1 && format === 'truetype'
    ? { bytes, filter: '' }
    : deflated(deflateSync(bytes, PROGRAM[format]));
}

function deflated(bytes: Uint8Array): StreamBytes {
  return { bytes, filter: '/Filter/FlateDecode' };
}
