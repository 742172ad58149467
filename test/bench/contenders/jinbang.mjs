// jinbang by the functions its own `generate` calls: trees in, bytes out, as many under way as the pool takes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as content from '../content.mjs';
import { load, sample } from '../program.mjs';
import { sampleNotices } from '../sample-notices.mjs';

/** One file for each certificate. */
export const certificates = (size, options) =>
  many(size, 'pdf', options, (index) => ({
    name: content.certificateFile(index),
    document: documentOf(`获奖证书${index + 1}`, 'certificate', [certificateBlock(index)]),
  }));

/** All certificates in one file. */
export const merged = (size, options) =>
  one('pdf', options, documentOf('获奖证书合订', 'certificate', indexes(size).map(certificateBlock)));

export const table = (size, options) => one('pdf', options, tableDocument(size));
export const docxTable = (size, options) => one('docx', options, tableDocument(size));
export const xlsx = (size, options) => one('xlsx', options, registrationDocument(size));

export const docx = (size, options) =>
  many(size, 'docx', options, (index) => ({
    name: content.letterOf(index).fileName,
    document: letterDocument(index),
  }));

export async function notices(_size, options) {
  const documents = await sampleNotices(options.resources);
  const number = (index) => String(index + 1).padStart(3, '0');
  return many(documents.length, 'pdf', options, (index) => ({
    name: `${number(index)}.pdf`,
    document: documents[index],
  }));
}

/** A registration workbook to typed, tidied records, every value with its place. */
export async function read(_size, { workbook }) {
  const { readRecords } = await load('ingest/read-records.js');
  const { readCompetition } = await load('records/read-competition.js');
  const competition = readCompetition(readFileSync(join(sample, 'competition.yaml'), 'utf8')).value;
  const files = [{ path: '报名项目导出.xlsx', bytes: readFileSync(workbook) }];
  return async () => {
    const { projects } = (await readRecords(files, competition)).records;
    return { rows: projects.length, last: projects.at(-1)?.projectId };
  };
}

/** The same workbook's cells, each with its place and type; no records are made of them. */
export async function readCells(_size, { workbook }) {
  const { openFile } = await load('ingest/sources/index.js');
  const bytes = readFileSync(workbook);
  return async () => {
    const [{ rows }] = (await openFile('报名项目导出.xlsx', bytes)).sheets;
    return { rows: rows.length - 1, last: rows.at(-1).cells[0].text };
  };
}

const indexes = (size) => Array.from({ length: size }, (_, index) => index);

const one = (format, options, document) =>
  many(1, format, options, () => ({ name: `all.${format}`, document }));

/** What `generate` does with its jobs: a pool of workers, results in the order of the documents. */
async function many(size, format, { workers = 1, resources }, fileOf) {
  const { openRenderPool } = await load('app/render-pool.js');
  const { ordered } = await load('batch/ordered.js');
  const { nodeHost } = await load('host/node-host.js');
  const host = { ...nodeHost(), resources };
  const context = await contextOf(host);
  return async (write) => {
    const pool = openRenderPool(host, context, workers);
    const work = async (index) => {
      const { name, document } = fileOf(index);
      return { name, rendered: await pool.render(document, format) };
    };
    for await (const { name, rendered } of ordered(indexes(size), pool.inFlight, work)) {
      if (rendered.problems.length > 0) throw new Error(JSON.stringify(rendered.problems[0]));
      write(name, rendered.bytes);
    }
    await pool.close();
  };
}

async function contextOf(host) {
  const { loadFonts } = await load('app/fonts.js');
  const { readCertificateLayout } = await load('layout/read-certificate-layout.js');
  const { officialProfile } = await load('layout/profiles.js');
  const path = 'templates/certificates/a4-landscape.json';
  const layout = readCertificateLayout(path, readFileSync(join(host.resources, path), 'utf8')).value;
  return {
    fonts: await loadFonts(host),
    profile: officialProfile('gb9704'),
    certificateLayouts: new Map([['a4-landscape', layout]]),
  };
}

function documentOf(title, form, body) {
  const issuer = '山西省工业和信息化厅';
  const properties = { title, issuer, date: content.day, status: 'final', disclosure: 'none', form };
  return { kind: 'bench', properties, body, annexes: [] };
}

const textOf = (text) => [{ type: 'text', text }];

function certificateBlock(index) {
  const { citation, ...words } = content.certificateOf(index);
  return { type: 'certificate', layout: 'a4-landscape', ...words, citation: citation.map(textOf) };
}

function letterDocument(index) {
  const { title, addressee, paragraphs, issuer, date } = content.letterOf(index);
  return documentOf(title, 'plain', [
    { type: 'title', text: title, phrases: [] },
    { type: 'addressee', text: addressee },
    ...paragraphs.map((text) => ({ type: 'paragraph', text: textOf(text) })),
    { type: 'signature', issuers: [issuer], date, sealed: 'sealed' },
  ]);
}

function tableDocument(size) {
  const contents = { serial: 'number', projectId: 'code', leader: 'names', score: 'number' };
  const columns = content.tableColumns.map((column) => ({
    ...column,
    content: contents[column.id] ?? 'text',
  }));
  return documentOf(content.tableTitle, 'plain', [
    { type: 'title', text: content.tableTitle, phrases: [] },
    tableBlock('得分名单', columns, indexes(size).map(content.tableRowOf)),
  ]);
}

function registrationDocument(size) {
  const rows = indexes(size).map(content.registrationRowOf);
  const block = tableBlock('项目列表', content.registrationColumns, rows);
  return documentOf(content.registrationTitle, 'plain', [block]);
}

function tableBlock(sheetName, columns, rows) {
  return {
    type: 'table',
    id: 'bench',
    title: null,
    lead: [],
    columns: columns.map((column) => ({ ...column, show: 'everywhere' })),
    rows: rows.map((values) => values.map((value, index) => cellOf(value, columns[index].content))),
    notes: [],
    sheetName,
  };
}

function cellOf(value, kind) {
  const text = String(value);
  if (kind === 'date') return { type: 'date', iso: text };
  if (kind === 'names') return { type: 'names', names: [text] };
  if (kind === 'number') return { type: 'number', value: text, digits: text.split('.')[1]?.length ?? 0 };
  return { type: 'text', text };
}
