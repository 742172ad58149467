import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/model.ts';
import { docxRenderer } from '../../../src/render/docx/renderer.ts';
import { officialFonts } from '../../../src/render/official-fonts.ts';
import { pdfRenderer } from '../../../src/render/pdf/renderer.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { jointNotice, reportDocument } from '../pdf/flow/element-documents.ts';
import { letterDocument, noticeDocument } from '../pdf/sample-documents.ts';
import { picture, renderContext, rulesOf, type Picture } from '../pdf/support.ts';

/*
 * Side 1 of a DOCX as LibreOffice lays it out, beside our PDF, by poppler's pictures (ten pixels a millimetre). The
 * PDF's own heights are measured against GB/T 9704-2012 elsewhere; a word processor may differ by 1 mm. Both have the
 * faces of fonts/, so that ink is compared with the same ink.
 */

const folder = scratchFolder();
const TOLERANCE_MM = 1;

/** A paper, and how many lines of black text reach from its number to the first line of its body. */
interface Paper {
  readonly document: Document;
  readonly lines: number;
}

const papers: Readonly<Record<string, Paper>> = {
  // Number, a title of three lines, 主送机关, text.
  notice: { document: noticeDocument(), lines: 6 },
  letter: { document: letterDocument(), lines: 6 },
  // Two lines of 签发人, a title of one.
  report: { document: reportDocument(['王建国', '李明', '欧阳明月']), lines: 5 },
  // A title of two lines.
  joint: { document: jointNotice(3), lines: 5 },
};

beforeAll(async () => {
  const context = await renderContext();
  mkdirSync(join(folder, 'word'));
  for (const [name, { document }] of Object.entries(papers)) {
    writeFileSync(join(folder, `${name}.pdf`), (await pdfRenderer.render(document, context)).bytes);
    writeFileSync(join(folder, `${name}.docx`), (await docxRenderer.render(document, context)).bytes);
  }
  convert(Object.keys(papers).map((name) => join(folder, `${name}.docx`)));
  for (const name of Object.keys(papers)) {
    const [pdf, word] = [join(folder, `${name}.pdf`), join(folder, 'word', `${name}.pdf`)];
    measured.set(name, { pdf: inkTops(picture(pdf, 1)), word: inkTops(picture(word, 1)) });
  }
}, 120_000);

/** Has LibreOffice print the files, with the faces of the repository in place of the official ones. */
function convert(files: readonly string[]): void {
  writeFileSync(join(folder, 'fonts.conf'), fontConfiguration());
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'word')];
  execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'office')}`, ...options, ...files], {
    stdio: 'ignore',
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  });
}

/** The faces the PDF is set in, by the names fontconfig knows them by. */
const STANDS_FOR = {
  body: 'FandolFang R',
  heading: 'Noto Sans SC',
  kai: 'FandolKai',
  song: 'Noto Serif SC',
  title: 'Noto Serif SC:bold',
} as const;

function fontConfiguration(): string {
  const aliases = (Object.keys(STANDS_FOR) as (keyof typeof STANDS_FOR)[]).map((role) => {
    const [family, weight = 'regular'] = STANDS_FOR[role].split(':');
    return `<match target="pattern"><test name="family"><string>${officialFonts[role].name}</string></test>
<edit name="family" mode="assign" binding="strong"><string>${family ?? ''}</string></edit>
<edit name="weight" mode="assign"><const>${weight}</const></edit></match>`;
  });
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${resolve('fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>${aliases.join('')}</fontconfig>`;
}

/** Upper edges of the rows of ink of each colour, from the paper's upper edge, in mm. */
interface InkTops {
  readonly red: readonly number[];
  readonly black: readonly number[];
}

function inkTops(image: Picture): InkTops {
  const tops = { red: [] as number[], black: [] as number[] };
  let above = new Set<string>();
  for (let y = 0; y < image.height; y += 1) {
    const row = coloursOf(image, y);
    for (const colour of ['red', 'black'] as const) {
      if (row.has(colour) && !above.has(colour)) tops[colour].push(y / 10);
    }
    above = row;
  }
  return tops;
}

function coloursOf(image: Picture, y: number): Set<string> {
  const colours = new Set<string>();
  for (let x = 0; x < image.width; x += 1) {
    const colour = image.ink(x, y);
    if (colour !== null) colours.add(colour);
  }
  return colours;
}

/** The heights of side 1 as we print it and as LibreOffice does, by the paper's name. */
const measured = new Map<string, { readonly pdf: InkTops; readonly word: InkTops }>();

function heightsOf(name: string): { readonly pdf: InkTops; readonly word: InkTops } {
  const heights = measured.get(name);
  if (heights === undefined) throw new Error(`${name} is not measured`);
  return heights;
}

/** Both lists are as long, and each height is within the tolerance of the other side's. */
function expectSameHeights(word: readonly number[], pdf: readonly number[]): void {
  expect(word).toHaveLength(pdf.length);
  for (const [index, height] of pdf.entries()) {
    expect(Math.abs((word[index] ?? 0) - height), `${word.join(' ')} beside ${pdf.join(' ')}`).toBeLessThan(
      TOLERANCE_MM,
    );
  }
}

describe('the head of a DOCX in LibreOffice', () => {
  it.each(Object.keys(papers))('has mark and red rules of a %s where the PDF has them', (name) => {
    const { pdf, word } = heightsOf(name);
    expectSameHeights(word.red, pdf.red);
  });

  it.each(Object.entries(papers))(
    'has number, title, 主送机关 and the first line of a %s where the PDF has them',
    (name, { lines }) => {
      const { pdf, word } = heightsOf(name);
      expect(pdf.black.length).toBeGreaterThan(lines);
      expectSameHeights(word.black.slice(0, lines), pdf.black.slice(0, lines));
    },
  );

  it.each([
    ['notice', 72],
    ['letter', 30],
  ])('begins the mark of a %s %d mm below the paper’s edge', (name, edge) => {
    // GB/T 9704-2012 7.2.4 and 10.1.
    expect(Math.abs((heightsOf(name).word.red[0] ?? 0) - edge)).toBeLessThan(TOLERANCE_MM);
  });

  it('draws both double rules of a letter 170 mm long', () => {
    const rules = rulesOf(picture(join(folder, 'word', 'letter.pdf'), 1), 'red', 160);
    expect(rules).toHaveLength(4);
    for (const { left, right } of rules) {
      expect(left).toBeCloseTo(20, 0);
      expect(right).toBeCloseTo(190, 0);
    }
  });
});
