import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/inspect/docx/read-docx.ts';
import { inspect, readFinished } from '../../src/inspect/inspect.ts';
import type { DocxReading } from '../../src/inspect/reading.ts';
import { recogniseDocx } from '../../src/inspect/recognise-docx/recognise.ts';
import { gb9704 } from '../../src/layout/gb9704.ts';
import { canonicalZip } from '../../src/package/zip.ts';

// Parts are written here by hand as Word and WPS write them; what each means is ECMA-376-1 of the paragraph named.

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const links = Object.keys(parts)
    .map(
      (kind) =>
        `<Relationship Id="${kind}" Type="${office}/${kind.replace(/\d$/, '')}" Target="${kind}.xml"/>`,
    )
    .join('');
  const files = {
    '_rels/.rels': relationships(
      `<Relationship Id="a" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(links),
    ...Object.fromEntries(Object.entries(parts).map(([kind, xml]) => [`word/${kind}.xml`, xml])),
  };
  const encode = (text: string) => new TextEncoder().encode(text);
  return canonicalZip(new Map(Object.entries(files).map(([name, text]) => [name, encode(text)])));
}

function read(body: string, parts?: Readonly<Record<string, string>>): DocxReading {
  const { value } = readDocx('通知.docx', docx(body, parts));
  if (value === null) throw new Error('not read');
  return value;
}

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const texts = ({ paragraphs }: DocxReading) => paragraphs.map(({ text }) => text);

const styles = `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"
  w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="b"><w:name w:val="正文公文"/><w:basedOn w:val="a"/><w:pPr><w:spacing w:line="560"
  w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="420"/></w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="32"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="c"><w:basedOn w:val="b"/><w:rPr><w:b/><w:spacing w:val="-5"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="d"><w:rPr><w:b w:val="0"/><w:color w:val="E60012"/></w:rPr></w:style></w:styles>`;
const theme = `<a:theme ${namespaces}><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/>
  <a:font script="Jpan" typeface="MS Mincho"/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

describe('formatting', () => {
  it('is the style’s over what it is based on, over the defaults and the theme', () => {
    const { paragraphs } = read(
      paragraph(run('甲')) +
        paragraph(run('乙') + run('丙', '<w:rStyle w:val="d"/><w:sz w:val="28"/>'), '<w:pStyle w:val="c"/>'),
      { styles, theme },
    );
    const [plain, styled] = paragraphs;
    expect(plain).toMatchObject({ align: 'justify', pitch: null });
    expect(plain?.runs[0]).toMatchObject({ font: '等线', latinFont: 'Calibri', size: 10.5, bold: false });
    expect(styled).toMatchObject({ align: 'justify', pitch: 28 });
    // Hundredths of a character go before twips (§17.3.1.12): two of 16 points are 11.3 mm.
    expect(styled?.firstMm).toBeCloseTo(11.29, 2);
    expect(styled?.runs[0]).toMatchObject({
      font: '仿宋',
      size: 16,
      bold: true,
      spacing: -0.25,
      colour: '#000000',
    });
    expect(styled?.runs[1]).toMatchObject({ size: 14, bold: false, colour: '#e60012' });
  });

  it('ends where styles are based on each other in a circle', () => {
    const circle = `<w:styles ${namespaces}><w:style w:styleId="x"><w:basedOn w:val="y"/></w:style><w:style w:styleId="y"><w:basedOn w:val="x"/></w:style></w:styles>`;
    expect(texts(read(paragraph(run('甲'), '<w:pStyle w:val="x"/>'), { styles: circle }))).toEqual(['甲']);
  });

  it('takes the distance of lines from the grid where no exact one is set', () => {
    const grid = '<w:sectPr><w:docGrid w:type="lines" w:linePitch="592"/></w:sectPr>';
    const free = '<w:snapToGrid w:val="0"/>';
    const { paragraphs } = read(paragraph(run('甲')) + paragraph(run('乙'), free) + grid);
    expect(paragraphs.map(({ pitch }) => pitch)).toEqual([29.6, null]);
  });
});

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0">${level(0, 'japaneseCounting', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'decimalEnclosedCircleChinese', '%4')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
  const item = (text: string, at: number, list = 1) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  it('are words a reader sees, counted anew under each heading and where a list restarts', () => {
    const body =
      item('甲', 0) +
      item('乙', 1) +
      item('丙', 1) +
      item('丁', 2) +
      item('戊', 3) +
      item('己', 0) +
      item('庚', 1) +
      item('辛', 0, 2);
    expect(texts(read(body, { numbering }))).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '1.丁',
      '①戊',
      '二、己',
      '（一）庚',
      '一、辛',
    ]);
  });

  it('are left away where a paragraph switches them off', () => {
    expect(texts(read(item('甲', 0, 0), { numbering }))).toEqual(['甲']);
  });
});

describe('words', () => {
  it('are those of accepted changes; leftovers are warned of', () => {
    const body = paragraph(
      `<w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>${run('隐', '<w:vanish/>')}`,
    );
    const comments = `<w:comments ${namespaces}><w:comment/><w:comment/></w:comments>`;
    const { value, problems } = readDocx('通知.docx', docx(body, { comments }));
    expect(value?.paragraphs[0]?.text).toBe('新');
    expect(problems.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['inspect-docx-changes', { count: 2 }],
      ['inspect-docx-comments', { count: 2 }],
    ]);
  });

  it('of a text box are read once, before the paragraph it hangs on, with its place', () => {
    const box = `<w:txbxContent>${paragraph(run('虚构局文件'))}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>2592000</wp:posOffset></wp:positionV><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
    const reading = read(paragraph(`<w:r>${drawing}</w:r>${run('正文')}`));
    expect(texts(reading)).toEqual(['虚构局文件', '正文']);
    // 2,592,000 EMU are 72 mm.
    expect(reading.paragraphs[0]?.box).toEqual({ align: 'center', topMm: 72 });
  });

  it('of a field are its result; a page number without one reads 1', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = '<w:r><w:instrText>PAGE</w:instrText></w:r>';
    const open = paragraph(
      run('— ') + mark('begin') + instruction + mark('separate') + mark('end') + run(' —'),
    );
    const done = paragraph(mark('begin') + instruction + mark('separate') + run('7') + mark('end'));
    expect(texts(read(open + done))).toEqual(['— 1 —', '7']);
  });

  it('after a break begin a side, wherever the break stands', () => {
    const broken = '<w:r><w:br w:type="page"/></w:r>';
    const { paragraphs } = read(
      paragraph(run('甲') + broken) +
        paragraph(run('乙')) +
        paragraph(broken + run('丙')) +
        paragraph(run('丁'), '<w:pageBreakBefore/>'),
    );
    expect(paragraphs.map(({ text, startsSide }) => [text, startsSide])).toEqual([
      ['甲', false],
      ['乙', true],
      ['丙', true],
      ['丁', true],
    ]);
  });
});

describe('sections', () => {
  it('end at the paragraph that says so and inherit the feet before them', () => {
    const foot = (text: string) => `<w:ftr ${namespaces}>${paragraph(run(text))}</w:ftr>`;
    const size =
      '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1960" w:right="1474" w:bottom="1847" w:left="1588" w:footer="1411"/>';
    const first = `<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/>${size}</w:sectPr>`;
    const last = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>';
    const settings = `<w:settings ${namespaces}><w:evenAndOddHeaders/></w:settings>`;
    const reading = read(paragraph(run('甲'), first) + paragraph(run('乙')) + last, {
      footer1: foot('— 1 —'),
      footer2: foot('— 2 —'),
      settings,
    });
    expect(reading.evenAndOddFeet).toBe(true);
    expect(reading.paragraphs.map(({ section, startsSide }) => [section, startsSide])).toEqual([
      [0, false],
      [1, true],
    ]);
    // Domain §1.2.4: 1588 twips are 28 mm, 1960 are 34.57 mm.
    expect(reading.sections[0]?.leftMm).toBeCloseTo(28.01, 2);
    expect(reading.sections[0]?.topMm).toBeCloseTo(34.57, 2);
    expect(reading.sections[1]?.feet.map(({ sides, paragraphs }) => [sides, paragraphs[0]?.text])).toEqual([
      ['odd', '— 1 —'],
      ['even', '— 2 —'],
    ]);
  });
});

describe('a file that cannot be read', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const compound = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(60), ...Buffer.from(name, 'utf16le')]);

  it.each([
    ['a text', bytes('通知'), 'inspect-docx-other'],
    ['a password', compound('EncryptedPackage'), 'inspect-docx-other'],
    ['an old .doc', compound('WordDocument'), 'inspect-docx-other'],
    ['a cut file', docx(paragraph(run('甲'))).subarray(0, 200), 'inspect-docx-damaged'],
    ['broken XML', docx('<w:p>'), 'inspect-docx-damaged'],
    ['a document type', docx('', { styles: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }), 'inspect-docx-damaged'],
  ])('%s is told, never thrown', (_name, file, code) => {
    const { value, problems } = readDocx('通知.docx', file);
    expect(value).toBeNull();
    expect(problems.map((each) => each.code)).toEqual([code]);
  });

  it('however it was damaged, nothing is thrown', () => {
    const good = docx(paragraph(run('甲'), '<w:pStyle w:val="c"/>'), { styles });
    for (let at = 0; at < good.length; at += 7) {
      const broken = Uint8Array.from(good);
      broken[at] = (broken[at] ?? 0) ^ 0x5a;
      expect(() => readDocx('通知.docx', broken)).not.toThrow();
    }
  });
});

describe('a paper by python-docx', () => {
  const path = 'test/inspect/docx-files/python-docx.docx';

  it('is taken apart by its words, sizes and colours', () => {
    const { value } = readDocx('通知.docx', readFileSync(path));
    if (value === null) throw new Error('not read');
    const elements = recogniseDocx(value);
    expect(elements).toMatchObject({
      form: 'file',
      mark: [{ text: '虚构市工业和信息化局文件' }],
      number: { text: '虚工信字〔2026〕7号' },
      title: [{ text: '虚构市工业和信息化局关于举办创新创业大赛的通知' }],
      addressee: [{ text: '各县（区）工业和信息化局：' }],
      annexList: [{ number: null, name: '参赛项目表' }],
      signatures: [{ text: '虚构市工业和信息化局' }],
      date: { text: '二〇二六年四月三日' },
      annexes: [{ mark: { text: '附件' }, number: null, title: [{ text: '参赛项目表' }] }],
    });
    expect(elements.body.map(({ text, level }) => [text, level])).toEqual([
      ['现将有关事项通知如下：', null],
      ['一、参赛报名', 1],
      ['报名截止日期为2026年07月10日。', null],
    ]);
  });

  it('is told what an official would mark in it, and nothing else', async () => {
    const { value } = await readFinished('通知.docx', readFileSync(path));
    if (value === null) throw new Error('not read');
    const { results } = inspect(value, gb9704, null);
    const failed = results.filter(({ status }) => status === 'failed').map(({ id }) => id);
    // 28 pt and 27 characters; no red rule, no measure of the mark; 23 characters without a break; 07 and a date in
    // Chinese numerals; name and date flush right; no imprint; `- 1 -` in the middle.
    expect(failed).toEqual(['GF03', 'GF04', 'GF06', 'GF10', 'GF11', 'GF13', 'GF14']);
    const unmeasured = results.filter(({ status }) => status === 'not-measured').map(({ id }) => id);
    expect(unmeasured).toEqual(['GF07', 'GF12', 'GF15', 'GF19']);
  });
});
