// Is a contender's output what was asked for? Looked at by other programs, outside the timing; what is wrong throws.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import PizZip from 'pizzip';
import XLSX from 'xlsx';
import { registrationColumns } from './content.mjs';

/** What a program prints. */
function printed(command, ...words) {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`);
  return stdout;
}

/** How many files of some size a folder has. */
export function readableFiles(folder) {
  return readdirSync(folder).filter((name) => statSync(`${folder}/${name}`).size > 500).length;
}

/** Pages of a PDF that qpdf finds nothing wrong with. */
export function pagesOf(file) {
  printed('qpdf', '--check', file);
  return Number(printed('qpdf', '--show-npages', file));
}

const close = (text) => text.replace(/\s+/g, '');

function mustHave(file, text, wanted) {
  for (const words of wanted) {
    if (!text.includes(close(words))) throw new Error(`${file} does not say ${words}`);
  }
}

/** A certificate's words on a page, and its code readable there. */
export function proveCertificate(file, page, words) {
  const text = close(printed('pdftotext', '-f', `${page}`, '-l', `${page}`, file, '-'));
  const { heading, recipient, citation, members, date, number } = words;
  mustHave(file, text, [heading, recipient, ...citation, ...members, date, number]);
  mustHave(file, close(codeOn(file, page)), [words.code]);
}

/** What a reader of codes finds on a page. */
function codeOn(file, page) {
  const picture = `${file}.${page}`;
  printed('pdftoppm', '-r', '200', '-png', '-singlefile', '-f', `${page}`, '-l', `${page}`, file, picture);
  const text = printed('zbarimg', '--quiet', '--raw', `${picture}.png`);
  rmSync(`${picture}.png`);
  return text;
}

/** Every row of a table, with its number and name. */
export function proveTable(file, rows) {
  pagesOf(file);
  const text = close(printed('pdftotext', '-layout', file, '-'));
  for (const [, projectId] of rows) {
    if (!text.includes(projectId)) throw new Error(`${file} has no row ${projectId}`);
  }
  const heads = text.split(close('申报单位')).length - 1;
  const pages = pagesOf(file);
  if (heads < pages) throw new Error(`${file} repeats its head ${heads} times on ${pages} pages`);
}

/** Words of a DOCX. */
export function proveDocx(file, wanted) {
  const xml = new PizZip(readFileSync(file)).file('word/document.xml').asText();
  const text = close(xml.replace(/<[^>]+>/g, ''));
  mustHave(file, text, wanted);
}

/** First and last row of a workbook under its head, dates as days and numbers as numbers. */
export function proveXlsx(file, rowOf, size) {
  const workbook = XLSX.read(readFileSync(file), { dense: true, cellDates: true, UTC: true });
  const rows = XLSX.utils.sheet_to_json(workbook.Sheets[workbook.SheetNames[0]], { header: 1, UTC: true });
  const heads = registrationColumns.map(({ head }) => head);
  const top = rows.findIndex((row) => row[0] === heads[0]);
  if (rows.length - top - 1 < size)
    throw new Error(`${file} has ${rows.length - top - 1} rows instead of ${size}`);
  for (const index of [0, size - 1]) {
    const [wanted, found] = [rowOf(index), rows[top + 1 + index].map(cellText)];
    if (wanted.map(String).join() !== found.join())
      throw new Error(`${file}: ${found.join()} is not ${wanted.join()}`);
  }
}

/** A day as ISO text. */
const cellText = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
