import { XmlFault } from './scan-xml.ts';

type Decoder = InstanceType<typeof TextDecoder>;

/**
 * The text of a part: UTF-8 or, by its byte-order mark, UTF-16 (the encodings ECMA-376-2 §9.1.1 allows).
 *
 * @throws XmlFault
 */
export function decodeXml(bytes: Uint8Array): string {
  return decodeStrictly(new TextDecoder(encodingOf(bytes), { fatal: true }), bytes);
}

/** Decodes a part that comes in pieces, cut anywhere: no bytes say that it has ended. Throws XmlFault. */
export function xmlDecoder(): (bytes?: Uint8Array) => string {
  let decoder: Decoder | undefined;
  let start: Uint8Array = new Uint8Array();
  return (bytes) => {
    if (decoder !== undefined) return decodeStrictly(decoder, bytes, bytes !== undefined);
    start = Buffer.concat([start, bytes ?? start.subarray(0, 0)]);
    // Two bytes tell the encoding.
    if (start.length < 2 && bytes !== undefined) return '';
    decoder = new TextDecoder(encodingOf(start), { fatal: true });
    return decodeStrictly(decoder, start, bytes !== undefined);
  };
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decodeStrictly(decoder: Decoder, bytes: Uint8Array | undefined, hasMore = false): string {
  try {
    return decoder.decode(bytes, { stream: hasMore });
  } catch {
    throw new XmlFault('malformed');
  }
}
