/** Texts are put together up to about this length before they are encoded: many short ones cost more than one long. */
const CHUNK_LENGTH = 2 ** 16;

/**
 * A part's text, made piece by piece, as chunks of UTF-8 bytes for `canonicalZip`. A chunk holds until the next is asked
 * for: all are written into the same memory.
 */
export function* textChunks(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let memory = new Uint8Array();
  const encoded = (text: string): Uint8Array => {
    // UTF-8 takes three bytes at most for a UTF-16 unit.
    if (memory.length < 3 * text.length) memory = new Uint8Array(3 * text.length);
    return memory.subarray(0, encoder.encodeInto(text, memory).written);
  };
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < CHUNK_LENGTH) continue;
    yield encoded(waiting);
    waiting = '';
  }
  yield encoded(waiting);
}
