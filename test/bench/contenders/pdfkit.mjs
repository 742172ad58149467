// pdfkit by hand, the parsed fonts shared by all documents; the code as one path.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { art, codeZone, layout, modulesOf, paper, zoneOf } from '../art.mjs';
import * as content from '../content.mjs';
import { faceFiles } from '../faces.mjs';

/** Fonts parsed once: a document is given the parsed font where it would parse the file again. */
function openFonts() {
  const document = new PDFDocument();
  return Object.fromEntries(
    Object.entries(faceFiles).map(([role, file]) => {
      document.registerFont(role, readFileSync(file));
      return [role, document.font(role)._font.font];
    }),
  );
}

function openDocument(size, fonts, draw) {
  const document = new PDFDocument({ size, margin: 0, autoFirstPage: false });
  for (const [role, font] of Object.entries(fonts)) document.registerFont(role, font);
  return new Promise((resolve, reject) => {
    const chunks = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    draw(document);
    document.end();
  });
}

export function certificates(size) {
  const fonts = openFonts();
  return async (write) => {
    for (let index = 0; index < size; index += 1) {
      const words = content.certificateOf(index);
      const draw = (document) => drawCertificate(document, words);
      write(content.certificateFile(index), await openDocument([paper.width, paper.height], fonts, draw));
    }
  };
}

export function merged(size) {
  const fonts = openFonts();
  return async (write) => {
    const draw = (document) => {
      for (let index = 0; index < size; index += 1) drawCertificate(document, content.certificateOf(index));
    };
    write('all.pdf', await openDocument([paper.width, paper.height], fonts, draw));
  };
}

function drawCertificate(document, words) {
  document.addPage();
  for (const shape of art) drawShape(document, shape);
  drawField(document, 'heading', [words.heading]);
  drawField(document, 'recipient', [words.recipient]);
  drawField(document, 'citation', words.citation);
  drawField(document, 'members', [words.membersLabel + words.members.join('　')]);
  drawField(document, 'issuers', words.issuers);
  drawField(document, 'date', [words.date]);
  drawField(document, 'number', [words.number]);
  drawCode(document, words.code);
}

function drawShape(document, { d, fill, stroke, line }) {
  document.path(d);
  if (fill !== null) document.fill(fill);
  else document.lineWidth(line).stroke(stroke);
}

function drawField(document, name, paragraphs) {
  const {
    role,
    size,
    align = 'left',
    colour = '#000000',
    leading = 1.2,
    indent = 0,
    spacing = 0,
  } = layout[name];
  const { x, y, width } = zoneOf(name);
  document.font(role).fontSize(size).fillColor(colour);
  const lineGap = Math.max(0, size * leading - document.currentLineHeight());
  const options = { width, align, lineGap, indent: indent * size, characterSpacing: spacing };
  document.text(paragraphs[0], x, y, options);
  for (const paragraph of paragraphs.slice(1)) document.text(paragraph, options);
}

function drawCode(document, text) {
  const modules = modulesOf(text);
  const zone = codeZone(modules.length);
  const side = zone.size / modules.length;
  modules.forEach((row, y) => {
    row.forEach((isBlack, x) => {
      if (isBlack) document.rect(zone.x + x * side, zone.y + y * side, side, side);
    });
  });
  document.fill('#000000');
}

export function table(size) {
  const fonts = openFonts();
  const rows = Array.from({ length: size }, (_, index) => content.tableRowOf(index));
  const { width, height } = content.tableLayout;
  return async (write) => {
    write('all.pdf', await openDocument([width, height], fonts, (document) => drawTable(document, rows)));
  };
}

function drawTable(document, rows) {
  const { width, height, margins, titleSize } = content.tableLayout;
  const heads = content.tableColumns.map(({ head }) => head);
  let page = 0;
  let y = 0;
  const openPage = () => {
    document.addPage();
    page += 1;
    document
      .font('body')
      .fontSize(14)
      .text(`— ${page} —`, 0, height - margins.bottom + 14, { width, align: 'center' });
    y = margins.top;
    if (page === 1) {
      document.font('title').fontSize(titleSize).text(content.tableTitle, 0, y, { width, align: 'center' });
      y += titleSize * 1.45 + 24;
    }
    y += drawRow(document, y, heads, 'heading');
  };
  openPage();
  for (const row of rows) {
    if (y + heightOfRow(document, row) > height - margins.bottom) openPage();
    y += drawRow(document, y, row, 'body');
  }
}

function heightOfRow(document, row) {
  const { size, padding } = content.tableLayout;
  document.font('body').fontSize(size);
  const heights = row.map((text, column) =>
    document.heightOfString(text, { width: content.columnWidths[column] - 2 * padding.x }),
  );
  return Math.max(...heights) + 2 * padding.y;
}

function drawRow(document, y, row, role) {
  const { margins, size, padding, line } = content.tableLayout;
  const height = heightOfRow(document, row);
  document.font(role).fontSize(size).lineWidth(line);
  let x = margins.left;
  row.forEach((text, column) => {
    const width = content.columnWidths[column];
    document.rect(x, y, width, height).stroke();
    const align = role === 'heading' ? 'center' : 'left';
    document.text(text, x + padding.x, y + padding.y, { width: width - 2 * padding.x, align });
    x += width;
  });
  return height;
}
