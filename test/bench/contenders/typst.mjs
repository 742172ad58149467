// Typst with one compiler object, the data as an input of each document.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { art, codeZone, layout, modulesOf, paper, zoneOf } from '../art.mjs';
import * as content from '../content.mjs';
import { faceFiles, faceNames } from '../faces.mjs';
import { bench } from '../program.mjs';

const workspace = join(bench, 'contenders/typst');

function openCompiler(template) {
  const fontBlobs = Object.values(faceFiles).map((file) => readFileSync(file));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  compiler.mapShadow(`${workspace}/art.svg`, Buffer.from(artSvg));
  const mainFilePath = join(workspace, `${template}.typ`);
  return (data, age) => {
    const bytes = compiler.pdf({ mainFilePath, inputs: { data: JSON.stringify(data) } });
    // Results of documents before are of no use; without this its memory grows with every one.
    compiler.evictCache(age);
    return bytes;
  };
}

const artSvg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${paper.width} ${paper.height}">`,
  ...art.map(
    ({ d, fill, stroke, line }) =>
      `<path d="${d}" fill="${fill ?? 'none'}" stroke="${stroke ?? 'none'}" stroke-width="${line}"/>`,
  ),
  '</svg>',
].join('');

const zones = ['heading', 'recipient', 'citation', 'members', 'issuers', 'date', 'number'];
const placed = {
  faces: faceNames,
  zones: Object.fromEntries(zones.map((name) => [name, { ...layout[name], ...zoneOf(name) }])),
};

/** The certificate's words, and its code as rows of black and white. */
function pageOf(index) {
  const words = content.certificateOf(index);
  const modules = modulesOf(words.code);
  const rows = modules.map((row) => row.map((isBlack) => (isBlack ? '1' : '0')).join(''));
  return { ...words, modules: { rows, ...codeZone(rows.length) } };
}

export function certificates(size) {
  const compile = openCompiler('certificate');
  return (write) => {
    for (let index = 0; index < size; index += 1) {
      write(content.certificateFile(index), compile({ ...placed, pages: [pageOf(index)] }, 10));
    }
  };
}

export function merged(size) {
  const compile = openCompiler('certificate');
  return (write) => {
    const pages = Array.from({ length: size }, (_, index) => pageOf(index));
    write('all.pdf', compile({ ...placed, pages }, 0));
  };
}

export function table(size) {
  const compile = openCompiler('table');
  const rows = Array.from({ length: size }, (_, index) => content.tableRowOf(index));
  const { tableTitle: title, tableColumns, columnWidths: widths, tableLayout } = content;
  const heads = tableColumns.map(({ head }) => head);
  return (write) => {
    write('all.pdf', compile({ title, heads, widths, rows, layout: tableLayout, faces: faceNames }, 0));
  };
}
