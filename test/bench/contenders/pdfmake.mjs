// pdfmake as its documentation shows it: fonts by path, a new printer for each document, the border as canvas
// paths, the code by pdfmake's own rectangles.
import { createRequire } from 'node:module';
import { art, paper, points, layout, zoneOf } from '../art.mjs';
import * as content from '../content.mjs';
import { faceFiles } from '../faces.mjs';
import { sampleNotices, wordsOf } from '../sample-notices.mjs';

const pdfmake = createRequire(import.meta.url)('pdfmake');
const files = Object.values(faceFiles);
pdfmake.setFonts(
  Object.fromEntries(Object.entries(faceFiles).map(([role, file]) => [role, { normal: file }])),
);
pdfmake.setLocalAccessPolicy((path) => files.includes(path));
pdfmake.setUrlAccessPolicy(() => false);

/** `createPdf` makes a printer of its own, which reads the fonts it is asked for. */
const bytesOf = (definition) => pdfmake.createPdf(definition).getBuffer();

export const certificates = (size) => async (write) => {
  for (let index = 0; index < size; index += 1) {
    write(content.certificateFile(index), await bytesOf(certificateDefinition([index])));
  }
};

export const merged = (size) => async (write) => {
  const indexes = Array.from({ length: size }, (_, index) => index);
  write('all.pdf', await bytesOf(certificateDefinition(indexes)));
};

function certificateDefinition(indexes) {
  return {
    pageSize: paper,
    pageMargins: 0,
    defaultStyle: { font: 'body' },
    content: indexes.map((index, at) => ({
      stack: certificatePage(content.certificateOf(index)),
      ...(at === 0 ? {} : { pageBreak: 'before' }),
    })),
  };
}

function certificatePage(words) {
  const code = zoneOf('code');
  const canvas = art.map(({ d, fill, stroke, line }) => ({
    type: 'path',
    d,
    ...(fill === null ? {} : { color: fill }),
    ...(stroke === null ? {} : { lineColor: stroke, lineWidth: line }),
  }));
  const indent = layout.citation.size * layout.citation.indent;
  return [
    { canvas },
    field('heading', [{ text: words.heading, characterSpacing: layout.heading.spacing, noWrap: true }]),
    field('recipient', words.recipient),
    field(
      'citation',
      words.citation.map((text) => ({ text, leadingIndent: indent })),
    ),
    field('members', words.membersLabel + words.members.join('　')),
    field('issuers', words.issuers),
    field('date', words.date),
    field('number', words.number),
    {
      qr: words.code,
      eccLevel: 'M',
      fit: code.width,
      padding: 0,
      absolutePosition: { x: code.x, y: code.y },
    },
  ];
}

/** A column at the zone's place: pdfmake breaks its lines there. */
function field(name, text, more = {}) {
  const { role, size, align = 'left', colour = '#000000', leading = 1.2 } = layout[name];
  const { x, y, width } = zoneOf(name);
  const paragraphs = Array.isArray(text) ? text : [text];
  return {
    columns: [
      { width, stack: paragraphs.map((words) => (typeof words === 'string' ? { text: words } : words)) },
    ],
    absolutePosition: { x, y },
    font: role,
    fontSize: size,
    alignment: align,
    color: colour,
    lineHeight: Math.max(1, leading / 1.45),
    ...more,
  };
}

export const table = (size) => async (write) => {
  const { width, height, margins, titleSize, size: fontSize, padding, line } = content.tableLayout;
  const head = content.tableColumns.map((column) => ({
    text: column.head,
    font: 'heading',
    alignment: 'center',
  }));
  const rows = Array.from({ length: size }, (_, index) => content.tableRowOf(index));
  const widths = content.columnWidths.map((column) => column - 2 * padding.x - line);
  const lines = { hLineWidth: () => line, vLineWidth: () => line };
  const paddings = {
    paddingLeft: () => padding.x,
    paddingRight: () => padding.x,
    paddingTop: () => padding.y,
    paddingBottom: () => padding.y,
  };
  const definition = {
    pageSize: { width, height },
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    defaultStyle: { font: 'body', fontSize },
    footer: (page) => ({ text: `— ${page} —`, alignment: 'center', fontSize: 14 }),
    content: [
      {
        text: content.tableTitle,
        font: 'title',
        fontSize: titleSize,
        alignment: 'center',
        margin: [0, 0, 0, 24],
      },
      {
        table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...rows] },
        layout: { ...lines, ...paddings },
      },
    ],
  };
  write('all.pdf', await bytesOf(definition));
};

/** The same words in the same order, set simply: no grid, no red head, no imprint at the foot of an even page. */
export async function notices(_size, { resources }) {
  const documents = await sampleNotices(resources);
  const words = await Promise.all(documents.map(wordsOf));
  return async (write) => {
    for (const [index, document] of documents.entries()) {
      const name = `${String(index + 1).padStart(3, '0')}.pdf`;
      write(name, await bytesOf(noticeDefinition(document.properties.title, words[index])));
    }
  };
}

function noticeDefinition(title, lines) {
  return {
    pageSize: 'A4',
    pageMargins: [28, 37, 26, 35].map(points),
    defaultStyle: { font: 'body', fontSize: 16, lineHeight: 1.25, alignment: 'justify' },
    footer: (page) => ({ text: `— ${page} —`, alignment: 'center', fontSize: 14 }),
    content: groupRows(lines).map((group) => {
      if (Array.isArray(group)) return tableOfRows(group);
      if (group === title) return { text: group, font: 'title', fontSize: 22, alignment: 'center' };
      return { text: group, leadingIndent: 32 };
    }),
  };
}

/** Lines with tabs that follow one another are a table's rows. */
function groupRows(lines) {
  const groups = [];
  for (const line of lines) {
    const cells = line.split('\t');
    const last = groups.at(-1);
    if (cells.length === 1) groups.push(line);
    else if (Array.isArray(last) && last[0].length === cells.length) last.push(cells);
    else groups.push([cells]);
  }
  return groups;
}

function tableOfRows(body) {
  const widths = body[0].map(() => '*');
  return { table: { headerRows: 1, dontBreakRows: true, widths, body }, fontSize: 10.5, alignment: 'left' };
}
