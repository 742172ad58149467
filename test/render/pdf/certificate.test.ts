import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { certificate, strong, text } from '../../../src/document/build.ts';
import type { Certificate } from '../../../src/document/model.ts';
import { inlineText } from '../../../src/document/words.ts';
import type { CertificateLayout } from '../../../src/layout/certificate.ts';
import { placeCertificate } from '../../../src/render/pdf/certificate.ts';
import { pdfRenderer } from '../../../src/render/pdf/renderer.ts';
import type { PlacedText } from '../../../src/render/pdf/placed.ts';
import type { RenderContext } from '../../../src/render/renderer.ts';
import { certificatesDocument } from './sample-documents.ts';
import { output, picture, readLayout, renderContext, saved, textOf, wordsOf } from './support.ts';

const FIELDS = ['heading', 'recipient', 'citation', 'members', 'issuers', 'date', 'number'] as const;
const MM = 25.4 / 72;

let context: RenderContext;
/** As shipped: recipient, citation and members as one block in the middle of their stretch. */
let shipped: CertificateLayout;
/** The same zones without that stretch, as for pre-printed paper: every field stays in its zone. */
let layout: CertificateLayout;
beforeAll(async () => {
  context = await renderContext();
  shipped = await readLayout('a4-landscape');
  layout = { ...shipped };
  delete layout.text;
});

function sample(rest: Partial<Certificate> = {}): Certificate {
  return certificate({
    recipient: '大同市云冈新材料有限公司：',
    citation: [
      [text('在大赛中，你单位参赛项目“高纯石墨负极材料制备”荣获企业组'), strong('一等奖'), text('。')],
      [text('特发此证，以资鼓励。')],
    ],
    members: ['张伟', '𠮷永镕', '欧阳明月'],
    issuers: ['山西省工业和信息化厅'],
    date: '二〇二六年九月二十三日',
    number: '编号：SXCK2026-Q-1-001',
    ...rest,
  });
}

const place = (rest: Partial<Certificate> = {}) => placeCertificate(sample(rest), layout, context.fonts);

/** Top and bottom of a run's em box, and its left edge; the blank left quarter of · may lie outside. */
function boxOf({ xMm, yMm, text: words, size }: PlacedText) {
  return {
    left: xMm + (words.startsWith('·') ? 0.25 * size * MM : 0),
    top: yMm - 0.88 * size * MM,
    bottom: yMm + 0.12 * size * MM,
  };
}

function zoneOf(placed: PlacedText): (typeof FIELDS)[number] | null {
  const { top, bottom, left } = boxOf(placed);
  const near = 0.1;
  const found = FIELDS.find((field) => {
    const zone = layout[field];
    const isHigh = top >= zone.y - near && bottom <= zone.y + zone.height + near;
    return isHigh && left >= zone.x - near && left <= zone.x + zone.width + near;
  });
  return found ?? null;
}

const wordsIn = (texts: readonly PlacedText[], field: (typeof FIELDS)[number]) =>
  texts
    .filter((one) => zoneOf(one) === field)
    .map((one) => one.text)
    .join('');

describe('placing a certificate', () => {
  it('sets every field in its own zone, in reading order', () => {
    const { page, problems } = place();
    expect(problems).toEqual([]);
    expect(wordsIn(page.texts, 'heading')).toBe('获奖证书');
    expect(wordsIn(page.texts, 'recipient')).toBe('大同市云冈新材料有限公司：');
    expect(wordsIn(page.texts, 'members')).toBe('团队核心成员：张伟𠮷永镕欧阳明月');
    expect(wordsIn(page.texts, 'issuers')).toBe('山西省工业和信息化厅');
    expect(wordsIn(page.texts, 'date')).toBe('二〇二六年九月二十三日');
    expect(wordsIn(page.texts, 'number')).toBe('编号：SXCK2026-Q-1-001');
    const order = page.texts.map(zoneOf);
    expect([...new Set(order)]).toEqual(FIELDS.filter((field) => order.includes(field)));
  });

  it('indents the citation by two characters and colours the award', () => {
    const citation = place().page.texts.filter((one) => zoneOf(one) === 'citation');
    const size = citation[0]?.size ?? 0;
    expect((citation[0]?.xMm ?? 0) - layout.citation.x).toBeCloseTo(2 * size * MM, 3);
    expect(citation.find((one) => one.text === '一等奖')?.colour).toBe(layout.citation.strongColour);
  });

  it('spreads names of two characters to three, each name in one face', () => {
    const members = place().page.texts.filter((one) => zoneOf(one) === 'members');
    const two = members.find((one) => one.text === '张伟');
    expect(two?.spacing).toBeCloseTo(two?.size ?? 0, 6);
    expect(members.filter((one) => /[𠮷永镕]/u.test(one.text)).map((one) => one.text)).toEqual(['𠮷永镕']);
  });

  it('leaves the members’ zone empty where there are none', () => {
    expect(wordsIn(place({ members: [] }).page.texts, 'members')).toBe('');
  });

  it('shrinks a long name of a company rather than break it', () => {
    const long = '山西转型综合改革示范区晋创智能装备科技（集团）股份有限公司：';
    const { page, problems } = place({ recipient: long });
    expect(problems).toEqual([]);
    expect(wordsIn(page.texts, 'recipient')).toBe(long);
    const size = page.texts.find((one) => zoneOf(one) === 'recipient')?.size ?? 0;
    expect(size).toBeLessThan(layout.recipient.size);
    expect(size).toBeGreaterThanOrEqual(layout.recipient.minimumSize);
  });

  it.each([
    ['recipient', { recipient: '很'.repeat(60) }, '获奖单位名称'],
    ['citation', { citation: [[text('很长'.repeat(200))]] }, '正文'],
    [
      'members',
      { members: Array.from({ length: 7 }, () => '阿卜杜热西提·买买提吐尔逊江江') },
      '团队成员名单',
    ],
    [
      'issuers',
      { issuers: Array.from({ length: 6 }, () => '山西省工业和信息化厅'.repeat(3)) },
      '颁发单位名称',
    ],
  ] as const)('reports %s when it is too long, and still cuts nothing off', (field, rest, zone) => {
    const { page, problems } = place(rest);
    expect(problems).toMatchObject([
      { code: 'certificate-overflow', severity: 'error', parameters: { zone } },
    ]);
    expect(wordsIn(page.texts, field)).toBe(wordsOfField(sample(rest), field));
  });

  it('keeps every field whole and inside its zone, whatever its length', () => {
    const han = fc.string({
      unit: fc.constantFrom(...Array.from('山西省创客𠮷镕（）、“”·科技有限公司')),
      minLength: 1,
      maxLength: 80,
    });
    const name = fc.string({
      unit: fc.constantFrom(...Array.from('张王李赵𠮷镕赟·阿卜')),
      minLength: 2,
      maxLength: 15,
    });
    fc.assert(
      fc.property(
        han,
        han,
        fc.array(name, { maxLength: 7 }),
        fc.array(han, { minLength: 1, maxLength: 3 }),
        (recipient, citation, members, issuers) => {
          const { page } = place({ recipient, citation: [[text(citation)]], members, issuers });
          for (const placed of page.texts) expect([placed.text, zoneOf(placed)]).not.toContain(null);
          expect(wordsIn(page.texts, 'recipient')).toBe(recipient);
          expect(wordsIn(page.texts, 'citation')).toBe(citation);
          expect(wordsIn(page.texts, 'issuers')).toBe(issuers.join(''));
          if (members.length > 0)
            expect(wordsIn(page.texts, 'members')).toBe('团队核心成员：' + members.join(''));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('recipient, citation and members as one block', () => {
  const project = '面向薄煤层的本安型煤基活性炭制备关键技术研究';
  const names = ['张伟', '𠮷永镕', '阿卜杜热西提·买买提吐尔逊江', '欧阳明月', '李娜', '王小明', '赵赟'];
  const citation = (times: number) => [
    [
      text(
        `在第十一届“创客中国”山西省中小企业创新创业大赛中，你单位参赛项目“${project.repeat(times)}”荣获企业组一等奖。`,
      ),
    ],
    [text('特发此证。')],
  ];

  function blockOf(times: number, members: readonly string[]) {
    const given = sample({ citation: citation(times), members });
    const { page, problems } = placeCertificate(given, shipped, context.fonts);
    expect(problems).toEqual([]);
    const first = page.texts.findIndex((one) => given.recipient.startsWith(one.text));
    const issuers = page.texts.findIndex((one) => one.text.includes('山西省工业和信息化厅'));
    const label = page.texts.findIndex((one) => one.text.startsWith('团队核心成员'));
    const boxes = page.texts.slice(first, issuers).map(boxOf);
    const citationEnd = label < 0 ? issuers : label;
    return {
      upper: Math.min(...boxes.map((box) => box.top)),
      lower: Math.max(...boxes.map((box) => box.bottom)),
      gap:
        Math.min(...page.texts.slice(citationEnd, issuers).map((one) => boxOf(one).top)) -
        Math.max(...page.texts.slice(first, citationEnd).map((one) => boxOf(one).bottom)),
    };
  }

  it.each([0, 1, 4, 7])('stays inside its stretch with %d members, whatever the citation', (count) => {
    const stretch = shipped.text ?? { y: 0, height: 0 };
    for (const times of [0, 1, 2, 3]) {
      const { upper, lower } = blockOf(times, names.slice(0, count));
      expect(upper).toBeGreaterThanOrEqual(stretch.y - 0.1);
      expect(lower).toBeLessThanOrEqual(stretch.y + stretch.height + 0.1);
      // In the middle; the recipient stands in the middle of a zone a little higher than itself.
      expect(Math.abs(upper - stretch.y - (stretch.y + stretch.height - lower))).toBeLessThan(2);
    }
  });

  it('has the members as far below the citation as their zones are apart', () => {
    const zones = shipped.members.y - shipped.citation.y - shipped.citation.height;
    for (const times of [0, 1, 2, 3]) {
      expect(blockOf(times, names).gap).toBeCloseTo(zones, 3);
    }
  });
});

describe('lines of a certificate', () => {
  const linesOf = (texts: readonly PlacedText[]) => {
    const lines = new Map<string, string>();
    for (const one of texts) lines.set(one.yMm.toFixed(2), (lines.get(one.yMm.toFixed(2)) ?? '') + one.text);
    return [...lines.values()];
  };

  it('end where the reader pauses: the award is whole and no line is left with a few characters', () => {
    // Filled to the measure, these lines would end 企业组一 / 等奖。
    const words =
      '在第十一届“创客中国”山西省中小企业创新创业大赛中，你单位参赛项目“‘蔚尚’元宇宙推光漆器文创”荣获企业组一等奖。';
    const { page } = place({ citation: [[text(words)]] });
    const citation = linesOf(page.texts.filter((one) => zoneOf(one) === 'citation'));
    expect(citation[0]).toBe('在第十一届“创客中国”山西省中小企业创新创业大赛中，');
    expect(citation.at(-1)).toMatch(/^(荣获)?企业组一等奖。$/u);
  });

  it('share a long name of an issuer between two lines by its words', () => {
    const { page } = place({ issuers: ['第十一届“创客中国”山西省中小企业创新创业大赛组委会'] });
    expect(linesOf(page.texts.filter((one) => zoneOf(one) === 'issuers'))).toEqual([
      '第十一届“创客中国”山西省',
      '中小企业创新创业大赛组委会',
    ]);
  });
});

function wordsOfField(given: Certificate, field: 'recipient' | 'citation' | 'members' | 'issuers'): string {
  switch (field) {
    case 'recipient':
      return given.recipient;
    case 'citation':
      return given.citation.map(inlineText).join('');
    case 'members':
      return given.membersLabel + given.members.join('');
    case 'issuers':
      return given.issuers.join('');
  }
}

describe('a file of certificates', () => {
  let path: string;
  beforeAll(async () => {
    const { bytes, problems } = await pdfRenderer.render(certificatesDocument(), context);
    expect(problems).toEqual([]);
    path = saved(bytes);
  });

  it('has a page each, A4 lying, and its numbers as bookmarks', () => {
    expect(output('pdfinfo', path)).toMatch(/Pages:\s+8\n[\s\S]*841\.89 x 595\.276/);
    const outline = output('mutool', 'show', path, 'outline');
    expect(outline.match(/编号：SXCK2026-Q-1-00\d/g)).toHaveLength(8);
  });

  it('prints 0 to 7 names, the longest of 15 characters, whole', () => {
    const names = ['张伟', '𠮷永镕', '阿卜杜热西提·买买提吐尔逊江', '欧阳明月', '李娜', '王小明', '赵赟'];
    for (let page = 1; page <= 8; page += 1) {
      const line = textOf(path, page);
      names.forEach((name, index) => {
        expect([page, name, line.includes(name)]).toEqual([page, name, index < page - 1]);
      });
    }
  });

  it('has no two words over one another and none outside the inner frame', () => {
    const words = wordsOf(path);
    for (const first of words) {
      expect(first.left).toBeGreaterThan(20);
      expect(first.right).toBeLessThan(277);
      expect(first.bottom).toBeLessThan(190);
      for (const second of words) {
        if (first === second || first.page !== second.page) continue;
        const apart =
          first.right <= second.left + 0.05 ||
          second.right <= first.left + 0.05 ||
          first.bottom <= second.top + 0.05 ||
          second.bottom <= first.top + 0.05;
        expect([first.text, second.text, apart]).toEqual([first.text, second.text, true]);
      }
    }
  });

  it('draws a frame on all four sides and no seal', () => {
    const image = picture(path, 1);
    for (const [x, y] of [
      [90, 1050],
      [2880, 1050],
      [1485, 90],
      [1485, 2010],
    ] as const) {
      expect(image.ink(x, y)).toBe('red');
    }
    const { seal } = layout;
    if (seal === null) throw new Error('No seal in the layout');
    for (let degrees = 0; degrees < 360; degrees += 3) {
      const angle = (degrees * Math.PI) / 180;
      const x = Math.round(10 * (seal.x + 20.5 * Math.cos(angle)));
      const y = Math.round(10 * (seal.y + 20.5 * Math.sin(angle)));
      expect(image.ink(x, y)).not.toBe('red');
    }
  });

  it('costs at most 80 KB alone', async () => {
    // The goal of a batch is 60 KB; here the hints of the faces are embedded with their glyphs.
    const all = certificatesDocument();
    for (const block of all.body) {
      const { bytes } = await pdfRenderer.render({ ...all, body: [block] }, context);
      expect(bytes.length).toBeLessThanOrEqual(80 * 1024);
    }
  });
});
