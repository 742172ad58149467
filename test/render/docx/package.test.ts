import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as b from '../../../src/document/build.ts';
import type { Document } from '../../../src/document/model.ts';
import { plainText } from '../../../src/document/plain-text.ts';
import { partsOf, textOfPart } from '../../../src/package/parts.ts';
import { docxRenderer } from '../../../src/render/docx/renderer.ts';
import { withRoomForText } from '../../../src/render/side-one.ts';
import { expectGolden } from '../../support/golden.ts';
import { lintPackage } from '../../support/ooxml-lint.ts';
import { findElement, printXml } from '../../support/ooxml-print.ts';
import {
  cellFonts,
  officeContext,
  sampleCertificates,
  sampleLetter,
  sampleNotice,
} from '../../support/ooxml-samples.ts';
import { scratchFolder } from '../../support/scratch.ts';
import { jointNotice, reportDocument, widelySentNotice } from '../pdf/flow/element-documents.ts';

const folder = scratchFolder();

const render = async (document: Document): Promise<Uint8Array> =>
  (await docxRenderer.render(document, officeContext)).bytes;

const samples: Readonly<Record<string, Document>> = {
  'a notice': sampleNotice(),
  'a draft of it': sampleNotice('draft'),
  'a letter': sampleLetter(),
  'a joint notice': jointNotice(3),
  'a report with three 签发人': reportDocument(['王建国', '李明', '欧阳明月']),
  'a notice whose 主送机关 stands in the imprint': withRoomForText(widelySentNotice(30), officeContext),
  certificates: sampleCertificates(0, 1, 4, 7),
};

interface Dump {
  readonly blocks: readonly (readonly [string, string] | readonly (readonly string[])[])[];
  readonly sections: readonly (readonly [number, number])[];
  readonly headers: readonly (readonly string[])[];
  readonly properties: Readonly<Record<string, string>>;
}

async function readBack(name: string, document: Document): Promise<Dump> {
  const file = join(folder, name);
  writeFileSync(file, await render(document));
  return JSON.parse(
    execFileSync('/usr/bin/python3', ['test/support/dump-docx.py', file], { encoding: 'utf8' }),
  ) as Dump;
}

const withoutSpace = (text: string): string => text.replace(/\s/gu, '');

describe.each(Object.entries(samples))('the package of %s', (_name, document) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await render(document);
  });

  it('has nothing Word would refuse', () => {
    expect(lintPackage(bytes)).toEqual([]);
  });

  it('is the same, byte for byte, when made again', async () => {
    expect(Buffer.compare(bytes, await render(document))).toBe(0);
  });

  it('reads back in python-docx as the words of the tree, in their order', async () => {
    const { blocks } = await readBack('words.docx', document);
    expect(withoutSpace(blocks.map(wordsOf).join(''))).toBe(withoutSpace(plainText(document)));
  });
});

const wordsOf = (block: Dump['blocks'][number]): string =>
  isParagraph(block) ? block[1] : block.flat().join('');

const isParagraph = (block: Dump['blocks'][number]): block is readonly [string, string] =>
  typeof block[0] === 'string';

describe('what a reader finds', () => {
  it('are built-in and Chinese styles by name, and the properties of the document', async () => {
    const { blocks, properties, sections } = await readBack('notice.docx', sampleNotice());
    const styles = new Set(blocks.filter(isParagraph).map(([style]) => style));
    for (const name of [
      'Title',
      'Heading 1',
      'Heading 2',
      'Heading 3',
      'Heading 4',
      'Body Text',
      '主送机关',
    ]) {
      expect(styles).toContain(name);
    }
    expect(properties).toEqual({
      title: sampleNotice().properties.title,
      author: '山西省工业和信息化厅',
      subject: '晋工信企业字〔2026〕41号',
      created: '2026-09-22T00:00:00',
      modified: '2026-09-22T00:00:00',
    });
    // A4 upright, across, upright (domain §1.2.4: 11906 × 16838).
    expect(sections).toEqual([
      [11906, 16838],
      [16838, 11906],
      [11906, 16838],
    ]);
  });

  it('has characters outside the BMP whole', async () => {
    const parts = partsOf(await render(sampleNotice()));
    const text = textOfPart(parts, 'word/document.xml');
    expect(text).toContain('欧阳𬍛');
    expect(text).toContain('𬭎晟');
  });

  it('has no empty paragraph for blank lines', async () => {
    const { blocks } = await readBack('blank.docx', sampleNotice());
    const empty = blocks.filter(isParagraph).filter(([style, text]) => text === '' && style !== '分隔行');
    expect(empty).toEqual([]);
  });
});

describe('the page in numbers (domain §1.2.4)', () => {
  let document: string;
  let styles: string;
  let settings: string;
  beforeAll(async () => {
    const parts = partsOf(await render(sampleNotice()));
    document = textOfPart(parts, 'word/document.xml');
    styles = textOfPart(parts, 'word/styles.xml');
    settings = textOfPart(parts, 'word/settings.xml');
  });

  it('has the margins of GB/T 33476.2 and a grid of lines 592 apart', () => {
    const section = printXml(findElement(document, 'w:sectPr'));
    expect(section).toContain('w:pgMar w:top="1960" w:right="1474" w:bottom="1847" w:left="1588"');
    expect(section).toContain('w:docGrid w:type="lines" w:linePitch="592"');
    expect(section).not.toContain('w:titlePg w:val="true"');
  });

  it('sets exact lines, −0.25 pt between characters, Chinese line breaking and language', () => {
    expect(styles).toContain('w:line="592" w:lineRule="exact"');
    expect(styles).toContain('<w:spacing w:val="-5"/>');
    expect(styles).toContain('w:eastAsia="zh-CN"');
    for (const setting of ['kinsoku w:val="1"', 'autoSpaceDE w:val="0"', 'autoSpaceDN w:val="0"']) {
      expect(styles).toContain(`<w:${setting}/>`);
    }
    expect(styles).toContain('w:firstLineChars="200" w:firstLine="632"');
    expect(settings).toContain('<w:evenAndOddHeaders/>');
  });

  it('names the official faces', () => {
    for (const name of ['仿宋_GB2312', '黑体', '楷体_GB2312', '方正小标宋简体', '宋体']) {
      expect(styles).toContain(`w:eastAsia="${name}"`);
    }
  });
});

describe('golden parts', () => {
  const golden = async (name: string, document: Document): Promise<void> => {
    const body = findElement(textOfPart(partsOf(await render(document)), 'word/document.xml'), 'w:body');
    expectGolden(`test/render/docx/golden/${name}.txt`, printXml(body));
  };

  it('of a short paper with every kind of block', async () => {
    const about = b.properties({ title: '通知', date: '2026-04-03', form: 'file', status: 'final' });
    await golden(
      'short-paper',
      b.document(
        'test',
        about,
        [
          b.letterhead('某市工业和信息化局文件', '某工信字〔2026〕1号'),
          b.title('关于举办大赛的通知'),
          b.addressee('各县：'),
          b.heading(2, '组成。', '两组。'),
          b.paragraph('负责人', b.name('欧阳𬍛'), b.lineBreak(), b.strong('务必到场')),
          b.annexList(),
          b.signature('某市工业和信息化局', '2026-04-03'),
          b.note('（此件公开发布）'),
          b.imprint('某市工业和信息化局', { copyTo: ['某委'], printedOn: '2026-04-04' }),
        ],
        [
          b.annex('t', '名单', [
            b.table('t', [b.column('n', '序号', { content: 'number' })], [[b.numberCell(1)]]),
          ]),
        ],
      ),
    );
  });
});

describe('LibreOffice', () => {
  it('lays the notice out with lines of 28 characters, numbered sides and 版记 at the foot of the last one', async () => {
    const file = join(folder, 'layout.docx');
    writeFileSync(file, await render(sampleNotice()));
    const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    execFileSync('pdftotext', ['-bbox-layout', join(folder, 'layout.pdf'), join(folder, 'layout.html')]);
    const lines = readLines(readFileSync(join(folder, 'layout.html'), 'utf8'));
    const mark = lines.find((line) => line.text === '山西省工业和信息化厅文件');
    expect(mark?.page).toBe(1);
    // The first line of a paragraph is indented by two; a mark may hang beyond the edge.
    const first = lines.findIndex((line) => line.text.startsWith('按照《通知》'));
    for (const [offset, cells] of [26, 28, 28].entries()) {
      const width = cellFonts.measure(lines[first + offset]?.text ?? '', 'body');
      expect(width).toBeGreaterThanOrEqual(cells - 1);
      expect(width).toBeLessThanOrEqual(cells + 1);
    }
    expect(lines.find((line) => /^—1—$/.test(line.text))?.page).toBe(1);
    // 版记 at the foot of the last side, its last line inside the type area (262 mm).
    const printed = lines.find((line) => line.text.includes('2026年9月23日印发'));
    const last = Math.max(...lines.map((line) => line.page));
    expect(printed?.page).toBe(last);
    expect(printed?.bottomMm).toBeGreaterThan(250);
    expect(printed?.bottomMm).toBeLessThan(263);
  });
});

interface Line {
  readonly page: number;
  readonly text: string;
  readonly bottomMm: number;
}

function readLines(html: string): readonly Line[] {
  return html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<line [^>]*yMax="([\d.]+)"[^>]*>(.*?)<\/line>/gs)].map(([, bottom, words = '']) => ({
        page: index + 1,
        text: words.replace(/<[^>]*>|\s/g, ''),
        bottomMm: (Number(bottom) * 25.4) / 72,
      })),
    );
}
