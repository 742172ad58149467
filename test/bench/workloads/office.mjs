// DOCX and XLSX, written and read.
import { letterOf, registrationRowOf, tableRowOf } from '../content.mjs';
import { proveDocx, proveXlsx, readableFiles } from '../proofs.mjs';
import { timesFaster } from '../figures.mjs';

export const docx = (size) => ({
  id: 'docx',
  title: 'Letters of one page (DOCX)',
  unit: 'letters',
  contenders: [
    { id: 'jinbang', name: 'jinbang', contender: 'jinbang', work: 'docx', size },
    { id: 'easy-template-x', name: 'easy-template-x', contender: 'easy-template-x', work: 'docx', size },
    { id: 'docxtemplater', name: 'docxtemplater', contender: 'docxtemplater', work: 'docx', size },
    { id: 'docx', name: 'docx', contender: 'docx', work: 'docx', size },
    {
      id: 'libreoffice',
      name: 'LibreOffice, one DOCX to PDF',
      contender: 'libreoffice',
      work: 'convert',
      size: 1,
      rounds: 1,
    },
  ],
  prove: ({ id, folder, size: made }) => {
    if (readableFiles(folder) !== made) throw new Error(`${made} files were expected in ${folder}`);
    if (id === 'libreoffice') return;
    for (const index of [0, made - 1]) {
      const { fileName, title, addressee, paragraphs } = letterOf(index);
      proveDocx(`${folder}/${fileName}`, [title, addressee, ...paragraphs]);
    }
  },
  goals: [
    {
      words: 'at least as fast as easy-template-x',
      measure: (get) => timesFaster(get('jinbang'), get('easy-template-x')),
      least: 1,
    },
  ],
});

export const docxTable = (size) => ({
  id: 'docx-table',
  title: 'Table of 8 columns (DOCX)',
  unit: 'rows',
  contenders: [
    { id: 'jinbang', name: 'jinbang', contender: 'jinbang', work: 'docxTable', size },
    { id: 'docx', name: 'docx', contender: 'docx', work: 'docxTable', size },
  ],
  prove: ({ folder, size: made }) => {
    proveDocx(`${folder}/all.docx`, [...tableRowOf(0), ...tableRowOf(made >> 1), ...tableRowOf(made - 1)]);
  },
  goals: [],
});

export const xlsx = (size) => ({
  id: 'xlsx',
  title: 'Workbook of 10 columns, written (XLSX)',
  unit: 'rows',
  contenders: [
    { id: 'jinbang', name: 'jinbang', contender: 'jinbang', work: 'xlsx', size },
    { id: 'hucre', name: 'hucre', contender: 'hucre', work: 'xlsx', size },
    { id: 'sheetjs', name: 'SheetJS', contender: 'sheetjs', work: 'xlsx', size },
    { id: 'xlsxwriter', name: 'xlsxwriter (Python)', contender: 'xlsxwriter', work: 'xlsx', size },
    { id: 'exceljs-streamed', name: 'exceljs, streaming', contender: 'exceljs', work: 'xlsxStreamed', size },
    { id: 'exceljs', name: 'exceljs, in memory', contender: 'exceljs', work: 'xlsx', size },
  ],
  prove: ({ folder, size: made }) => proveXlsx(`${folder}/all.xlsx`, registrationRowOf, made),
  goals: [
    {
      words: "at most half of xlsxwriter's time",
      measure: (get) => 1 / timesFaster(get('jinbang'), get('xlsxwriter')),
      most: 0.5,
    },
    { words: 'less than 250 MB', measure: (get) => get('jinbang').peakMb, most: 250 },
  ],
});

export const read = (size) => ({
  id: 'read',
  title: 'Workbook of 10 columns, read (XLSX)',
  unit: 'rows',
  contenders: [
    {
      id: 'jinbang',
      name: 'jinbang: records with places, types, tidying',
      contender: 'jinbang',
      work: 'read',
      size,
    },
    {
      id: 'jinbang-cells',
      name: 'jinbang: cells with places and types',
      contender: 'jinbang',
      work: 'readCells',
      size,
    },
    { id: 'hucre', name: 'hucre', contender: 'hucre', work: 'read', size },
    { id: 'sheetjs', name: 'SheetJS', contender: 'sheetjs', work: 'read', size },
    { id: 'exceljs', name: 'exceljs, in memory', contender: 'exceljs', work: 'read', size },
  ],
  prove: ({ runs, size: made }) => {
    const [{ rows, last }] = runs;
    const wanted = registrationRowOf(made - 1)[0];
    if (rows !== made || last !== wanted)
      throw new Error(`${rows} rows to ${last} instead of ${made} to ${wanted}`);
  },
  goals: [
    {
      words: "at most half of exceljs' time in memory",
      measure: (get) => 1 / timesFaster(get('jinbang'), get('exceljs')),
      most: 0.5,
    },
    { words: 'less than 300 MB', measure: (get) => get('jinbang').peakMb, most: 300 },
  ],
});
