import { describe, expect, it } from 'vitest';
import * as b from '../../../src/document/build.ts';
import type { Block } from '../../../src/document/model.ts';
import { certificateArt } from '../../../src/render/docx/certificate-art.ts';
import { blocksToDocx } from '../../../src/render/docx/blocks.ts';
import { cells, portraitPage } from '../../../src/render/docx/measures.ts';
import { documentToDocx } from '../../../src/render/docx/sections.ts';
import type { WordBlock, WordParagraph, WordTable } from '../../../src/render/docx/word.ts';
import {
  certificateLayout,
  officeContext,
  projectTable,
  sampleCertificates,
  sampleLetter,
  sampleNotice,
} from '../../support/ooxml-samples.ts';

const plain = b.properties({ title: '名单', date: '2026-09-22' });

function lower(...body: readonly Block[]): readonly WordBlock[] {
  return blocksToDocx(body, {
    document: b.document('test', plain, body),
    render: officeContext,
    page: portraitPage(officeContext.profile),
  });
}

const texts = (block: WordBlock | undefined): string =>
  block?.type === 'paragraph'
    ? block.runs.map((run) => (run.type === 'text' ? run.text : `<${run.type}>`)).join('')
    : '';

const paragraphs = (blocks: readonly WordBlock[]): readonly WordParagraph[] =>
  blocks.filter((block) => block.type === 'paragraph');

describe('lowering text', () => {
  it('gives headings their computed number and a built-in style, and keeps them with what follows', () => {
    expect(lower(b.heading(1, '总则'), b.heading(2, '目的'), b.paragraph('正文。'))).toEqual([
      {
        type: 'paragraph',
        style: 'Heading1',
        runs: [
          { type: 'text', text: '一、' },
          { type: 'text', text: '总则' },
        ],
        direct: { keepNext: true },
      },
      {
        type: 'paragraph',
        style: 'Heading2',
        runs: [
          { type: 'text', text: '（一）' },
          { type: 'text', text: '目的' },
        ],
        direct: { keepNext: true },
      },
      { type: 'paragraph', style: 'BodyText', runs: [{ type: 'text', text: '正文。' }] },
    ]);
  });

  it('lets a run-in heading go on in the letters of the body', () => {
    expect(lower(b.heading(2, '大赛组成。', '大赛由', b.strong('两组'), '组成。'))).toEqual([
      {
        type: 'paragraph',
        style: 'Heading2',
        runs: [
          { type: 'text', text: '（一）' },
          { type: 'text', text: '大赛组成。' },
          { type: 'text', text: '大赛由', format: { style: 'RunInText' } },
          { type: 'text', text: '两组', format: { style: 'RunInText', font: 'heading' } },
          { type: 'text', text: '组成。', format: { style: 'RunInText' } },
        ],
      },
    ]);
  });

  it('breaks lines where the tree does, numbers list items and sets stressed words by style', () => {
    expect(lower(b.paragraph('甲', b.lineBreak(), b.strong('乙')), b.list('丙'))).toEqual([
      {
        type: 'paragraph',
        style: 'BodyText',
        runs: [
          { type: 'text', text: '甲' },
          { type: 'break' },
          { type: 'text', text: '乙', format: { style: 'Strong' } },
        ],
      },
      {
        type: 'paragraph',
        style: 'BodyText',
        runs: [
          { type: 'text', text: '1.' },
          { type: 'text', text: '丙' },
        ],
      },
    ]);
  });

  it('breaks the title of the notice 10/17/13 (domain §1.4, golden case)', () => {
    const [title] = lower(
      b.title('山西省工业和信息化厅关于举办第十一届“创客中国”山西省中小企业创新创业大赛的通知'),
    );
    expect(texts(title)).toBe(
      '山西省工业和信息化厅<break>关于举办第十一届“创客中国”山西省<break>中小企业创新创业大赛的通知',
    );
  });
});

describe('附件说明', () => {
  const annexes = [b.annex('a', '甲名单', []), b.annex('b', '乙名单', [])];
  const lowered = (list: typeof annexes): readonly WordParagraph[] =>
    paragraphs(
      documentToDocx(b.document('test', plain, [b.annexList()], list), officeContext).sections[0]?.blocks ??
        [],
    );

  it('sets the numbers under each other and wrapped names under the name (cells 5 and 6.5, domain §1.6)', () => {
    expect(lowered(annexes).map((line) => [texts(line), line.direct])).toEqual([
      [
        '附件：1.<tab>甲名单',
        { left: cells(6.5), hanging: cells(4.5), before: 592, tabs: [{ at: cells(6.5), align: 'left' }] },
      ],
      ['2.<tab>乙名单', { left: cells(6.5), hanging: cells(1.5), tabs: [{ at: cells(6.5), align: 'left' }] }],
    ]);
  });

  it('gives a single annex no number', () => {
    const [only] = lowered(annexes.slice(0, 1));
    expect([texts(only), only?.direct]).toEqual([
      '附件：甲名单',
      { left: cells(5), hanging: cells(3), before: 592 },
    ]);
  });
});

describe('落款 (the numbers of domain appendix A.2, in cells of 5.571 mm from the right edge at 184 mm)', () => {
  /** Right indents of the lines, in cells. */
  const insets = (issuers: string | string[], date: string, sealed: 'sealed' | 'unsealed') =>
    lower(b.signature(issuers, date, sealed)).map((line) =>
      line.type === 'paragraph' ? Math.round(((line.direct?.right ?? 0) / cells(28)) * 2800) / 100 : null,
    );

  it('centres the name on the date under a seal', () => {
    // Date ends at 161.71 mm: 4 cells; name ends at 170.07 mm: 2.5 cells.
    expect(insets('大同市工业和信息化局', '2026-12-31', 'sealed')).toEqual([2.5, 4]);
  });

  it('begins the date two cells after the name without a seal', () => {
    // Name ends at 172.86 mm: 2 cells; date ends at 167.29 mm: 3 cells.
    expect(insets('大同市工业和信息化局', '2026-12-31', 'unsealed')).toEqual([2, 3]);
  });

  it('moves the date in where a long name would cross the edge', () => {
    // 16 cells with a date of 6: inset 5, the name ends at the edge.
    expect(insets('山西转型综合改革示范区管理委员会', '2026-04-03', 'sealed')).toEqual([0, 5]);
  });

  it('moves a short name left of a long date without a seal', () => {
    expect(insets('招标小组', '2026-12-31', 'unsealed')).toEqual([7, 2]);
  });

  it('parts a name longer than the line before its bracket', () => {
    const issuer = '第十一届“创客中国”山西省中小企业创新创业大赛组委会（山西省工业和信息化厅代章）';
    expect(lower(b.signature(issuer, '2026-09-23')).map(texts)).toEqual([
      '第十一届“创客中国”山西省中小企业创新创业大赛组委会',
      '（山西省工业和信息化厅代章）',
      '2026年9月23日',
    ]);
  });
});

describe('what stays together', () => {
  const kept = (blocks: readonly WordBlock[]): readonly string[] =>
    paragraphs(blocks)
      .filter((paragraph) => paragraph.direct?.keepNext === true)
      .map(texts);

  it('is the signature with 附件说明 and the paragraph before it: no side without text', () => {
    const body = [b.paragraph('甲。'), b.paragraph('乙。'), b.annexList(), b.signature('某局', '2026-04-03')];
    const document = b.document('test', plain, body, [b.annex('a', '名单', [])]);
    expect(kept(documentToDocx(document, officeContext).sections[0]?.blocks ?? [])).toEqual([
      '乙。',
      '附件：名单',
    ]);
    expect(kept(lower(b.paragraph('甲。'), b.signature('某局', '2026-04-03')))).toEqual(['甲。']);
  });

  it('is the last row of a table with the notes below it', () => {
    const rows = lower(projectTable('p', 3)).flatMap((block) => (block.type === 'table' ? block.rows : []));
    expect(rows.map((row) => row.cells.every((cell) => cell.direct?.keepNext === true))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('lowering a table', () => {
  const table = lower(projectTable('p', 2, '名单')).find(
    (block): block is WordTable => block.type === 'table',
  );

  it('leaves out the columns of the sheet and repeats the head', () => {
    expect(table?.rows[0]?.isHead).toBe(true);
    expect(table?.rows[0]?.cells.map(texts)).toEqual([
      '序号',
      '项目名称',
      '团队成员',
      '得分',
      '报名日期',
      '备注',
    ]);
    expect(table?.rows[1]?.cells.map(texts)).toEqual([
      '1',
      '𬭎晟智能巡检机器人',
      '阿卜杜拉·买买提、张𬍛',
      '90.50',
      '2026-07-10',
      '—',
    ]);
  });

  it('fills the type area: 156 mm are 8,844 twips', () => {
    const width = table?.grid.reduce((sum, one) => sum + one, 0) ?? 0;
    expect(Math.abs(width - 8844)).toBeLessThanOrEqual(table?.grid.length ?? 0);
  });

  it('puts a paragraph between tables that touch, which Word would join, and after the last one', () => {
    const bare = b.table('x', [b.column('a', '甲')], [['1']]);
    expect(lower(bare, bare).map((block) => (block.type === 'paragraph' ? block.style : block.type))).toEqual(
      ['table', 'SmallestLine', 'table', 'SmallestLine'],
    );
  });
});

describe('lowering a document', () => {
  it('begins with the annex where a paper has no body', () => {
    const annexes = [b.annex('list', '推荐项目名单', [b.paragraph('名单。')], 'landscape')];
    const { sections } = documentToDocx(b.document('test', plain, [], annexes), officeContext);
    expect(sections).toHaveLength(1);
    expect(texts(sections[0]?.blocks[0])).toBe('附件');
    expect(sections[0]?.page.orientation).toBe('landscape');
    expect(sections[0]?.feet).not.toBeNull();
  });

  it('gives each annex a section of its own way up, with its mark and title, and 版记 at the end', () => {
    const { sections } = documentToDocx(sampleNotice(), officeContext);
    expect(sections.map((section) => section.page.orientation)).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
    expect(sections.slice(1).map((section) => section.blocks.slice(0, 2).map(texts))).toEqual([
      // 27 characters: one line of the 28 that fit 225 mm.
      ['附件1', '第十一届“创客中国”山西省中小企业创新创业大赛获奖名单'],
      ['附件2', '优秀组织单位名单'],
    ]);
    const imprint = sections[2]?.blocks.at(-2);
    expect(imprint?.type === 'table' && imprint.place).toBe('foot');
  });

  it('does not number the first side of a letter, but every side of a 文件', () => {
    expect(documentToDocx(sampleLetter(), officeContext).sections[0]?.feet?.first).not.toBeNull();
    expect(documentToDocx(sampleNotice(), officeContext).sections[0]?.feet?.first).toBeNull();
  });

  it('marks drafts only, and not in the text', () => {
    const draft = documentToDocx(sampleNotice('draft'), officeContext);
    const final = documentToDocx(sampleNotice('final'), officeContext);
    expect([draft.watermark, final.watermark]).toEqual(['草稿', null]);
    expect(draft.sections).toEqual(final.sections);
  });
});

describe('certificates', () => {
  const { sections } = documentToDocx(sampleCertificates(0, 1, 4, 7), officeContext);
  const framed = sections.map((section) =>
    paragraphs(section.blocks).filter((paragraph) => paragraph.direct?.frame !== undefined),
  );

  it('takes a sheet each, A4 across', () => {
    expect(sections.map(({ page }) => [page.width, page.height])).toEqual(Array(4).fill([16838, 11906]));
  });

  it('leaves the members out of one without any, and never drops a name', () => {
    const members = framed.map((fields) => {
      const first = fields.findIndex((field) => texts(field).startsWith('团队核心成员'));
      return fields.slice(first, first + 2).map(texts);
    });
    expect(framed[0]?.some((field) => texts(field).startsWith('团队核心成员'))).toBe(false);
    expect(members[1]?.[0]).toBe('团队核心成员：阿卜杜拉·买买提·吐尔逊江·艾合');
    expect(members[3]).toEqual([
      '团队核心成员：阿卜杜拉·买买提·吐尔逊江·艾合<tab>张𬍛<tab>王伟<tab>欧阳修文',
      '赵一<tab>钱二二<tab>孙三',
    ]);
  });

  it('puts every field in its frame at the millimetres of the layout', () => {
    // 40 mm are 2268 twips of 1/1440 inch. A word processor's first line stands (0.8 × 1.6 − 0.88) × 22 pt,
    // 176 twips, below the frame's edge: that much above 68 mm (3855 twips).
    const recipient = framed[0]?.find((field) => texts(field) === '测试甲团队：');
    expect(recipient?.direct?.frame).toMatchObject({ x: 2268, y: 3855 - 176 });
  });

  it('shrinks what is too long for its zone, in half points and not below the least size', () => {
    const sizes = framed[3]?.flatMap((field) =>
      field.runs.map((run) => (run.type === 'text' ? run.format?.halfPoints : undefined)),
    );
    expect(Math.min(...(sizes ?? []).filter((size) => size !== undefined))).toBeGreaterThanOrEqual(20);
    const issuers = framed[3]?.filter((field) => texts(field).includes('组委会'));
    expect(issuers?.map(texts).join('').replace('<break>', '')).toBe(
      '第十一届“创客中国”山西省中小企业创新创业大赛组委会（山西省工业和信息化厅代章）',
    );
  });
});

describe('the art of a certificate', () => {
  it('moves and mirrors ornaments, those of one look in one drawing over the whole sheet', () => {
    const look = { fill: '#A8181F', stroke: null };
    const layout = {
      ...certificateLayout,
      border: [],
      ornaments: [
        { path: 'M0 0 L10 -2.5', x: 15, y: 15, mirror: 'none', ...look },
        { path: 'M0 0 L10 -2.5', x: 282, y: 195, mirror: 'both', ...look },
      ] as const,
    };
    expect(certificateArt({ ...layout, ornaments: [...layout.ornaments] })).toEqual([
      {
        type: 'paths',
        widthMm: 297,
        heightMm: 210,
        paths: ['M 15 15 L 25 12.5', 'M 282 195 L 272 197.5'],
        fill: 'A8181F',
        line: null,
      },
    ]);
  });
});
