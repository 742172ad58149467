// Certificates, long tables and notices as PDF.
import { certificateFile, certificateOf, tableRowOf } from '../content.mjs';
import { pagesOf, proveCertificate, proveTable, readableFiles } from '../proofs.mjs';
import { timesFaster } from '../figures.mjs';

/** Of naive pdfmake half is measured: once the engine is warm, its time a document stays the same. */
const part = (size) => size / 2;

export const certificates = (size) => ({
  id: 'certificates',
  title: 'Separate certificates (PDF, border art, code, up to seven members)',
  unit: 'certificates',
  contenders: [
    { id: 'jinbang', name: 'jinbang', contender: 'jinbang', work: 'certificates', size },
    {
      id: 'jinbang-2',
      name: 'jinbang, 2 workers',
      contender: 'jinbang',
      work: 'certificates',
      size,
      options: { workers: 2 },
    },
    { id: 'typst', name: 'Typst', contender: 'typst', work: 'certificates', size },
    { id: 'pdfkit', name: 'pdfkit, fonts shared', contender: 'pdfkit', work: 'certificates', size },
    { id: 'pdfmake', name: 'pdfmake, naive', contender: 'pdfmake', work: 'certificates', size: part(size) },
  ],
  prove: ({ folder, size: made }) => {
    const last = made - 1;
    for (const index of [0, last >> 1, last]) {
      proveCertificate(`${folder}/${certificateFile(index)}`, 1, certificateOf(index));
    }
    if (readableFiles(folder) !== made) throw new Error(`${made} files were expected in ${folder}`);
  },
  goals: [
    {
      words: 'at least 2 × as fast as Typst',
      measure: (get) => timesFaster(get('jinbang'), get('typst')),
      least: 2,
    },
    {
      words: 'at least 15 × as fast as naive pdfmake',
      measure: (get) => timesFaster(get('jinbang'), get('pdfmake')),
      least: 15,
    },
    {
      words: 'two workers at least 1.5 × as fast as one',
      measure: (get) => timesFaster(get('jinbang-2'), get('jinbang')),
      least: 1.5,
    },
    { words: 'a certificate at most 60 KB', measure: (get) => get('jinbang').kilobytes, most: 60 },
  ],
});

export const merged = (size) => ({
  id: 'merged',
  title: 'Certificates in one file (PDF)',
  unit: 'pages',
  contenders: [
    { id: 'jinbang', name: 'jinbang', contender: 'jinbang', work: 'merged', size },
    { id: 'typst', name: 'Typst', contender: 'typst', work: 'merged', size },
    { id: 'pdfkit', name: 'pdfkit, fonts shared', contender: 'pdfkit', work: 'merged', size },
    { id: 'pdfmake', name: 'pdfmake, naive', contender: 'pdfmake', work: 'merged', size },
  ],
  prove: proveMerged,
  goals: [
    {
      words: 'at least 2 × as fast as Typst',
      measure: (get) => timesFaster(get('jinbang'), get('typst')),
      least: 2,
    },
    {
      words: 'at least 10 × as fast as naive pdfmake',
      measure: (get) => timesFaster(get('jinbang'), get('pdfmake')),
      least: 10,
    },
    {
      words: "file at most half of Typst's",
      measure: (get) => get('jinbang').kilobytes / get('typst').kilobytes,
      most: 0.5,
    },
    {
      words: "file at most half of pdfmake's",
      measure: (get) => get('jinbang').kilobytes / get('pdfmake').kilobytes,
      most: 0.5,
    },
  ],
});

function proveMerged({ folder, size }) {
  const file = `${folder}/all.pdf`;
  if (pagesOf(file) !== size) throw new Error(`${file} has ${pagesOf(file)} pages instead of ${size}`);
  for (const index of [0, size >> 1, size - 1]) proveCertificate(file, index + 1, certificateOf(index));
}

/** How time and memory grow with the number. */
export const growth = (size) => {
  const sizes = [size / 10, size, size * 10];
  const rows = (work, name) =>
    sizes.map((count) => ({
      id: `${work}-${count}`,
      name: `${name} ${count.toLocaleString('en')}`,
      contender: 'jinbang',
      work,
      size: count,
    }));
  const memory = (work) => (get) => get(`${work}-${sizes[2]}`).peakMb / get(`${work}-${sizes[1]}`).peakMb;
  return {
    id: 'growth',
    title: 'Growth with the number of certificates',
    unit: 'certificates',
    rounds: 1,
    contenders: [...rows('certificates', 'separate,'), ...rows('merged', 'in one file,')],
    prove: () => undefined,
    goals: [
      {
        words: 'memory for ten times as many separate ones at most 1.5 ×',
        measure: memory('certificates'),
        most: 1.5,
      },
      {
        words: 'memory for ten times as many in one file at most 1.5 ×',
        measure: memory('merged'),
        most: 1.5,
      },
    ],
  };
};

export const table = (size) => ({
  id: 'table',
  title: 'Table of 8 columns, its head on every page (PDF)',
  unit: 'rows',
  contenders: [
    { id: 'jinbang', name: 'jinbang', contender: 'jinbang', work: 'table', size },
    { id: 'typst', name: 'Typst', contender: 'typst', work: 'table', size },
    { id: 'pdfkit', name: 'pdfkit by hand', contender: 'pdfkit', work: 'table', size },
    { id: 'pdfmake', name: 'pdfmake, naive', contender: 'pdfmake', work: 'table', size },
    {
      id: 'jinbang-4',
      name: 'jinbang, four times as many',
      contender: 'jinbang',
      work: 'table',
      size: size * 4,
    },
  ],
  prove: ({ folder, size: made }) => {
    proveTable(
      `${folder}/all.pdf`,
      Array.from({ length: made }, (_, index) => tableRowOf(index)),
    );
  },
  goals: [
    {
      words: "at most a third of Typst's time",
      measure: (get) => 1 / timesFaster(get('jinbang'), get('typst')),
      most: 1 / 3,
    },
    {
      words: 'time a row with four times as many at most 1.25 ×',
      measure: (get) => timesFaster(get('jinbang'), get('jinbang-4')),
      most: 1.25,
    },
    { words: 'four times as many in less than 300 MB', measure: (get) => get('jinbang-4').peakMb, most: 300 },
  ],
});

export const notices = () => ({
  id: 'notices',
  title: "The sample's notices, letters and reports (PDF)",
  unit: 'documents',
  contenders: [
    { id: 'jinbang', name: 'jinbang', contender: 'jinbang', work: 'notices', size: 'files' },
    {
      id: 'pdfmake',
      name: 'pdfmake, naive, the same words',
      contender: 'pdfmake',
      work: 'notices',
      size: 'files',
    },
  ],
  prove: ({ folder, size }) => {
    if (readableFiles(folder) !== size) throw new Error(`${size} files were expected in ${folder}`);
    pagesOf(`${folder}/001.pdf`);
  },
  goals: [
    {
      words: 'at least 3 × as fast as naive pdfmake',
      measure: (get) => timesFaster(get('jinbang'), get('pdfmake')),
      least: 3,
    },
  ],
});
