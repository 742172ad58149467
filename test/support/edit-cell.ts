import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const sheet = 'xl/worksheets/sheet1.xml';

/** The XML of a workbook's first sheet. */
export function sheetOf(file: string): string {
  return strFromU8(unzipSync(readFileSync(file))[sheet] ?? fail(file));
}

/** Writes a number or a text into a cell of a workbook's first sheet, as a person saving it would change it. */
export function editCell(file: string, address: string, value: number | string): void {
  const parts = unzipSync(readFileSync(file));
  const xml = sheetOf(file);
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*>.*?</c>`, 's');
  const content =
    typeof value === 'number' ? `t="n"><v>${value}</v>` : `t="inlineStr"><is><t>${value}</t></is>`;
  const edited = xml.replace(
    cell,
    (_, style: string | undefined) => `<c r="${address}"${style ?? ''} ${content}</c>`,
  );
  if (edited === xml) fail(`${file} ${address}`);
  writeFileSync(file, zipSync({ ...parts, [sheet]: strToU8(edited) }));
}

function fail(what: string): never {
  throw new Error(`nothing to edit: ${what}`);
}
