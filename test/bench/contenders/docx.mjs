// docx, one document object a file.
import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import * as content from '../content.mjs';

const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 },
};
const across = { size: { ...page.size, orientation: 'landscape' }, margin: page.margin };
const fonts = { title: '方正小标宋简体', body: '仿宋_GB2312', heading: '黑体' };

const run = (text, role = 'body', size = 32) => new TextRun({ text, size, font: fonts[role] });

export function docx(size) {
  return async (write) => {
    for (let index = 0; index < size; index += 1) {
      const letter = content.letterOf(index);
      write(letter.fileName, await Packer.toBuffer(letterDocument(letter)));
    }
  };
}

/** The letter's page; with `{tags}` for words it is the template of the contenders that fill one in. */
export function letterDocument({ title, addressee, paragraphs, issuer, dateWords }) {
  const line = { line: 592, lineRule: 'exact' };
  const body = (text, more = {}) => new Paragraph({ spacing: line, children: [run(text)], ...more });
  const children = [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 592 },
      children: [run(title, 'title', 44)],
    }),
    body(addressee),
    ...paragraphs.map((text) =>
      body(text, { indent: { firstLine: 640 }, alignment: AlignmentType.JUSTIFIED }),
    ),
    body(issuer, { alignment: AlignmentType.RIGHT, spacing: { ...line, before: 1184 } }),
    body(dateWords, { alignment: AlignmentType.RIGHT }),
  ];
  return new Document({ title, sections: [{ properties: { page }, children }] });
}

export function docxTable(size) {
  const widths = content.columnWidths.map((points) => Math.round(points * 20));
  const rows = Array.from({ length: size }, (_, index) => content.tableRowOf(index));
  return async (write) => {
    const row = (texts, role, tableHeader = false) =>
      new TableRow({
        tableHeader,
        cantSplit: true,
        children: texts.map(
          (text, column) =>
            new TableCell({
              width: { size: widths[column], type: WidthType.DXA },
              children: [new Paragraph({ children: [run(text, role, 21)] })],
            }),
        ),
      });
    const head = row(
      content.tableColumns.map((column) => column.head),
      'heading',
      true,
    );
    const table = new Table({
      columnWidths: widths,
      rows: [head, ...rows.map((texts) => row(texts, 'body'))],
    });
    const title = new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [run(content.tableTitle, 'title', 44)],
    });
    const section = { properties: { page: across }, children: [title, table] };
    write(
      'all.docx',
      await Packer.toBuffer(new Document({ title: content.tableTitle, sections: [section] })),
    );
  };
}

/** The letter with its words left open, made once. */
export function letterTemplate() {
  const paragraphs = ['{first}', '{second}', '{third}', '{fourth}'];
  const tags = { title: '{title}', addressee: '{addressee}', issuer: '{issuer}', dateWords: '{dateWords}' };
  return Packer.toBuffer(letterDocument({ ...tags, paragraphs }));
}

/** The words for the template's tags. */
export function letterData(index) {
  const { paragraphs, ...words } = content.letterOf(index);
  const [first, second, third, fourth] = paragraphs;
  return { ...words, first, second, third, fourth };
}
