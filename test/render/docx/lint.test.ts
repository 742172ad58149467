import { zipSync, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../../../src/package/parts.ts';
import { docxRenderer } from '../../../src/render/docx/renderer.ts';
import { xlsxRenderer } from '../../../src/render/xlsx/renderer.ts';
import { lintPackage } from '../../support/ooxml-lint.ts';
import { officeContext, sampleNotice } from '../../support/ooxml-samples.ts';

/** The linter itself: a sound package with one fault planted at a time. */
describe('the structural linter', () => {
  const packages: Record<string, Record<string, string>> = {};
  beforeAll(async () => {
    for (const renderer of [docxRenderer, xlsxRenderer]) {
      const { bytes } = await renderer.render(sampleNotice(), officeContext);
      const entries = [...partsOf(bytes)].map(
        ([name, part]) => [name, new TextDecoder().decode(part)] as const,
      );
      packages[renderer.format] = Object.fromEntries(entries);
    }
  });

  const faultsOf = (format: string, name: string, edit: (text: string) => string): readonly string[] => {
    const parts = { ...packages[format] };
    const before = parts[name] ?? '';
    parts[name] = edit(before);
    expect(parts[name], 'the fault was planted').not.toBe(before);
    return lintPackage(
      zipSync(Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, strToU8(text)]))),
    );
  };

  const document = 'word/document.xml';
  const sheet = 'xl/worksheets/sheet1.xml';
  it.each([
    ['docx', document, (text: string) => text.replace('<w:body>', '<!DOCTYPE x><w:body>'), 'has a DOCTYPE'],
    ['docx', document, (text: string) => text.replace('</w:body>', ''), 'closes'],
    [
      'docx',
      document,
      (text: string) => text.replace('</w:p></w:tc>', '</w:p><w:bookmarkEnd w:id="9"/></w:tc>'),
      'end with a paragraph',
    ],
    ['docx', document, (text: string) => text.replace(/<w:gridCol [^>]*>/, ''), 'cells in a grid of'],
    ['docx', document, (text: string) => text.replace(/<w:tblGrid>.*?<\/w:tblGrid>/, ''), 'has no grid'],
    [
      'docx',
      document,
      (text: string) => text.replace(/(<w:pStyle [^>]*>)(<w:keepNext\/>)/, '$2$1'),
      'too late',
    ],
    [
      'docx',
      document,
      (text: string) => text.replace('w:val="BodyText"', 'w:val="Missing"'),
      'no style Missing',
    ],
    [
      'docx',
      document,
      (text: string) => text.replace(/r:id="rId\d+"/, 'r:id="rId99"'),
      'unknown relationship',
    ],
    ['docx', document, (text: string) => text.replace(/(<w:bookmarkStart [^>]*w:id=")2"/, '$11"'), 'twice'],
    [
      'docx',
      'word/_rels/document.xml.rels',
      (text: string) => text.replace('styles.xml', 'gone.xml'),
      'missing part',
    ],
    [
      'docx',
      '[Content_Types].xml',
      (text: string) => text.replace(/<Default [^>]*Extension="rels"\/>/, ''),
      'no content type',
    ],
    ['xlsx', sheet, (text: string) => text.replace('<v>', '<f>1+1</f><v>'), 'formula in'],
    ['xlsx', sheet, (text: string) => text.replace(/t="s"><v>\d+/, 't="s"><v>99999'), 'unknown string'],
    ['xlsx', sheet, (text: string) => text.replace(/ s="\d+"/, ' s="999"'), 'unknown style'],
    [
      'xlsx',
      sheet,
      (text: string) => text.replace(/(<pageMargins[^>]*>)(<pageSetup[^>]*>)/, '$2$1'),
      'not in its place',
    ],
    [
      'xlsx',
      'xl/workbook.xml',
      (text: string) => text.replace(/(<sheet [^>]*?name=")[^"]*/, '$1a/b'),
      'sheet name',
    ],
  ] as const)('finds in %s %s: %#', (format, name, edit, expected) => {
    expect(faultsOf(format, name, edit).join('\n')).toContain(expected);
  });
});
