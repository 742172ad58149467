import { execFileSync } from 'node:child_process';

/*
 * What other people's programs read in a PDF: poppler its text, MuPDF each character with its place and the
 * font the file draws it in.
 */

/** A character as MuPDF finds it: its origin in points from the page's upper left corner. */
export interface FoundCharacter {
  readonly page: number;
  readonly character: string;
  /** PostScript name of the font, without the tag of a subset. */
  readonly font: string;
  readonly x: number;
  readonly y: number;
}

/** Every character of a PDF but spaces, in the order in which they are drawn, by MuPDF. */
export function charactersOf(path: string): readonly FoundCharacter[] {
  const xml = run('mutool', 'draw', '-q', '-F', 'stext', '-o', '-', path);
  const found: FoundCharacter[] = [];
  let page = -1;
  let font = '';
  for (const line of xml.split('\n')) {
    if (line.startsWith('<page ')) page += 1;
    font = /<font name="(?:[A-Z]{6}\+)?([^"]*)"/.exec(line)?.[1] ?? font;
    const match = /<char .*\bx="([-\d.]+)" y="([-\d.]+)".* c="([^"]*)"/.exec(line);
    const character = decodeEntities(match?.[3] ?? ' ');
    if (character.trim() === '') continue;
    found.push({ page, character, font, x: Number(match?.[1]), y: Number(match?.[2]) });
  }
  return found;
}

/** The code points of a PDF in drawing order, white space left out, by poppler. */
export function popplerText(path: string): readonly string[] {
  const text = run('pdftotext', '-raw', '-enc', 'UTF-8', path, '-');
  return Array.from(text.replace(/[\s\f]/g, ''));
}

/** The fonts of a PDF by poppler: name, and whether embedded, a subset, with Unicode. */
export function fontsOf(path: string): readonly { readonly name: string; readonly flags: string }[] {
  const lines = run('pdffonts', path).trim().split('\n').slice(2);
  return lines.map((line) => ({
    name: line
      .slice(0, 36)
      .trim()
      .replace(/^[A-Z]{6}\+/, ''),
    flags: /\s((?:yes|no) (?:yes|no) (?:yes|no))\s/.exec(line)?.[1] ?? line,
  }));
}

/** What qpdf says of a file; it throws where qpdf finds an error or a warning. */
export function soundness(path: string): string {
  return run('qpdf', '--check', path);
}

function run(program: string, ...options: readonly string[]): string {
  // What they warn of beside (mutool: no colour profiles) is no result.
  return execFileSync(program, options, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: 'pipe' });
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(
      /&lt;|&gt;|&quot;|&apos;|&amp;/g,
      (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" })[entity] ?? '&',
    );
}
