import { deflateSync } from 'node:zlib';

const LEVEL = 6;

/** Bytes as FlateDecode reads them. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: LEVEL });
}
