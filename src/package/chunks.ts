/** Texts are put together up to about this length before they are encoded: many short ones cost more than one long. */
const CHUNK_LENGTH = 2 ** 16;

/** A part's text, made piece by piece, as chunks of UTF-8 bytes for `canonicalZip`. */
export function* textChunks(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK_LENGTH) continue;
    yield encoder.encode(waiting);
    waiting = '';
  }
  yield encoder.encode(waiting);
}
