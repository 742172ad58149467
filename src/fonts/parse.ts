import { createRequire } from 'node:module';
import type { create, Font } from 'fontkit';

const require = createRequire(import.meta.url);

/**
 * A font parsed by fontkit, or null for a collection. An error is thrown for what is no font. The library is loaded
 * when it is first wanted, and as pdfkit loads it: importing it takes a tenth of a second, and another copy again.
 */
export function parseFont(bytes: Uint8Array): Font | null {
  const fontkit = require('fontkit') as { readonly create: typeof create };
  const font = fontkit.create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return 'glyphForCodePoint' in font ? font : null;
}
