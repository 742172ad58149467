/** What the first bytes of a file say it is, whatever its name says. */
export type Kind =
  | { readonly type: 'empty' }
  | { readonly type: 'zip' }
  /** The container of .xls, .doc, .et and of encrypted workbooks ([MS-CFB]). */
  | { readonly type: 'compound' }
  | { readonly type: 'picture'; readonly format: string }
  | { readonly type: 'document'; readonly format: string }
  | { readonly type: 'archive'; readonly format: string }
  | { readonly type: 'web-page' }
  | { readonly type: 'text' }
  | { readonly type: 'unknown' };

const SIGNATURES: readonly (readonly [string, Kind])[] = [
  ['504b0304', { type: 'zip' }],
  ['504b0506', { type: 'zip' }],
  ['d0cf11e0a1b11ae1', { type: 'compound' }],
  ['89504e47', { type: 'picture', format: 'PNG' }],
  ['ffd8ff', { type: 'picture', format: 'JPEG' }],
  ['47494638', { type: 'picture', format: 'GIF' }],
  ['424d', { type: 'picture', format: 'BMP' }],
  ['49492a00', { type: 'picture', format: 'TIFF' }],
  ['4d4d002a', { type: 'picture', format: 'TIFF' }],
  ['52494646', { type: 'picture', format: 'WebP' }],
  ['25504446', { type: 'document', format: 'PDF' }],
  ['7b5c727466', { type: 'document', format: 'RTF' }],
  ['4f464400', { type: 'document', format: 'OFD' }],
  ['526172211a07', { type: 'archive', format: 'RAR' }],
  ['377abcaf271c', { type: 'archive', format: '7z' }],
  ['1f8b', { type: 'archive', format: 'GZIP' }],
];

/** Recognises a file by its content. Text is what has no NUL byte, or a UTF-16 byte-order mark. */
export function sniff(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return { type: 'empty' };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  const start = head.toString('hex', 0, 8);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  // "BM" may also begin a text; a bitmap has zero bytes in its header.
  if (known !== undefined && !(start.startsWith('424d') && !head.includes(0))) return known[1];
  const hasWideMark = start.startsWith('fffe') || start.startsWith('feff');
  if (!hasWideMark && head.includes(0)) return { type: 'unknown' };
  return { type: isWebPage(head.toString(hasWideMark ? 'utf16le' : 'latin1')) ? 'web-page' : 'text' };
}

/** What a compound file holds, by the names in its directory (UTF-16LE). */
export function sniffCompound(bytes: Uint8Array): 'encrypted' | 'workbook' | 'word' | 'unknown' {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string): boolean => buffer.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('Workbook') || holds('Book')) return 'workbook';
  return holds('WordDocument') ? 'word' : 'unknown';
}

/** HTML saved as .xls, the XML spreadsheet of 2003, or a web archive: all open in Excel, none is a workbook. */
function isWebPage(head: string): boolean {
  return /^(?:\xef\xbb\xbf|\ufeff)?\s*(?:<!--[^]*?-->\s*)*(?:<!doctype\s+html|<html|<head|<body|<table|<meta|<\?xml|MIME-Version:)/i.test(
    head,
  );
}
