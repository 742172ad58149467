import { beforeAll, describe, expect, it } from 'vitest';
import { blankCell, column, numberCell, table } from '../../src/document/build.ts';
import { gb9704 } from '../../src/layout/gb9704.ts';
import { shareWidths, type SharedWidths } from '../../src/render/table-columns.ts';
import type { RenderContext } from '../../src/render/renderer.ts';
import { renderContext } from './pdf/support.ts';

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

const MM = 25.4 / 72;
/** Characters a column holds on one line. */
const characters = ({ widthsMm, size }: SharedWidths, index: number) =>
  ((widthsMm[index] ?? 0) - 2 * gb9704.table.paddingXMm) / (size * MM);

function shared(project: string, company: string, regions: readonly string[]): SharedWidths {
  const columns = [
    column('serial', '序号', { content: 'number', widthChars: 3 }),
    column('project', '项目名称', { widthChars: 12 }),
    column('company', '参赛单位（团队）', { widthChars: 10 }),
    column('group', '组别', { content: 'choice', widthChars: 3.5 }),
    column('region', '地市', { content: 'choice', widthChars: 5 }),
    column('level', '奖项', { content: 'choice', widthChars: 3.5 }),
  ];
  const rows = Array.from({ length: 40 }, (_, index) => [
    numberCell(String(index + 1)),
    project,
    company,
    '企业组',
    regions[index % regions.length] ?? '',
    '三等奖',
  ]);
  const { fonts } = context;
  return shareWidths(table('winners', columns, rows), { widthMm: 156, profile: gb9704, fonts });
}

describe('sharing the width of a table', () => {
  it('fills it exactly', () => {
    const { widthsMm } = shared('项目', '公司', ['太原市']);
    expect(widthsMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(156, 6);
  });

  it('keeps 小四 where everything stands on one line', () => {
    const share = shared('智能巡检机器人', '太原晟安机械有限公司', ['太原市']);
    expect(share.size).toBe(12);
    expect(characters(share, 2)).toBeGreaterThanOrEqual(10);
  });

  it('leaves numbers room for the wider digits of a machine without the official faces', () => {
    const columns = [
      column('name', '项目名称', { widthChars: 20 }),
      column('score', '得分', { content: 'number' }),
    ];
    const rows = [['面向露天矿山的无人驾驶矿卡协同调度平台关键技术与示范应用的研究', numberCell('94.36')]];
    const { fonts } = context;
    const share = shareWidths(table('t', columns, rows), { widthMm: 60, profile: gb9704, fonts });
    // DejaVu Sans: 1302 of 2048 units a digit, 651 the point.
    expect(characters(share, 1)).toBeGreaterThanOrEqual((4 * 1302 + 651) / 2048);
  });

  it('takes 五号 where it spares every company’s name a second line', () => {
    // 12 pt leave 34 characters; 2 + 10 (a project in two lines) + 12 (a company) + 3 + 5.5 + 3 are 35.5.
    const share = shared('面向露天矿山的无人驾驶矿卡协同调度平台', '太原晟安精密机械有限公司', [
      '太原市',
      '山西转型综改示范区',
    ]);
    expect(share.size).toBe(10.5);
    expect(characters(share, 2)).toBeGreaterThanOrEqual(12);
  });

  it('does not give a column room for one long choice among short ones', () => {
    const regions = ['太原市', '大同市', '运城市', '晋中市', '山西转型综改示范区'];
    const share = shared('面向露天矿山的无人驾驶矿卡协同调度平台', '太原晟安精密机械有限公司', regions);
    expect(characters(share, 4)).toBeLessThan(6.5);
    expect(characters(share, 2)).toBeGreaterThanOrEqual(12);
  });

  // 开户行, 账号: nobody has written there yet, and somebody has to find room for it.
  it('leaves a column nobody has filled in the width its table expects', () => {
    const { fonts } = context;
    const columns = [column('name', '名称', { widthChars: 6 }), column('account', '账号', { widthChars: 9 })];
    const long = '一个要写好几行才写得完的名称'.repeat(6);
    const widths = (reason: 'to-fill-in' | 'none') => {
      const rows = Array.from({ length: 20 }, () => [long, blankCell(reason)]);
      return shareWidths(table('accounts', columns, rows), { widthMm: 156, profile: gb9704, fonts });
    };
    expect(characters(widths('to-fill-in'), 1)).toBeGreaterThanOrEqual(9);
    expect(characters(widths('none'), 1)).toBeLessThan(9);
  });

  // The empty form a notice hands out: every column wants room to write in, and the page has less.
  it('keeps a form with more wanted room than the page has inside the page', () => {
    const wishes = [17, 15, 6, 6, 5, 8, 6, 9, 12];
    const columns = wishes.map((widthChars, index) =>
      column(`c${index}`, `第${index + 1}栏`, { widthChars }),
    );
    const rows = Array.from({ length: 6 }, () => columns.map(() => blankCell('to-fill-in')));
    const { fonts } = context;
    const share = shareWidths(table('form', columns, rows), { widthMm: 156, profile: gb9704, fonts });
    expect(share.widthsMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(156, 6);
    expect(characters(share, 0)).toBeGreaterThan(characters(share, 2));
  });

  it('keeps heads with their units on one line where no value needs the room', () => {
    const columns = [
      column('field', '领域', { widthChars: 14 }),
      column('count', '项目数（个）', { content: 'number', widthChars: 7 }),
      column('share', '占比（%）', { content: 'number', widthChars: 6 }),
    ];
    const rows = [['专精特新“小巨人”企业', numberCell('48'), numberCell('7.5', 1)]];
    const { fonts } = context;
    const share = shareWidths(table('split', columns, rows), { widthMm: 156, profile: gb9704, fonts });
    expect(characters(share, 1)).toBeGreaterThanOrEqual(fonts.measure('项目数（个）', 'heading'));
    expect(characters(share, 2)).toBeGreaterThanOrEqual(fonts.measure('占比（%）', 'heading'));
  });

  // Heads of a province's annex 4, and of another one's (GB/T 15834 5.1.9: a slash stands at neither end of a line).
  describe('heads with an aside', () => {
    const form = (group: string, names: readonly string[], widthMm: number) => {
      const columns = [
        column('name', '项目名称', { widthChars: 17 }),
        column('applicant', '企业（创客）名称', { widthChars: 15 }),
        column('group', group, { content: 'choice', widthChars: 6 }),
        column('specialised', '是否属于专精特新企业', { content: 'choice', widthChars: 6 }),
        column('phone', '联系方式', { content: 'code', widthChars: 8 }),
        column('leader', '法人（创客填写）', { widthChars: 6 }),
      ];
      const rows = names.map((name) => [
        name,
        '大同璟润信息技术有限公司',
        group.slice(3, 6),
        '是',
        '13800006691',
        '董霞博',
      ]);
      return { columns, rows, widthMm };
    };
    type Form = Omit<ReturnType<typeof form>, 'rows'> & { readonly rows: Parameters<typeof table>[2] };
    const share = ({ columns, rows, widthMm }: Form, faces: 'embedded' | 'any') =>
      shareWidths(table('t', columns, rows), { widthMm, profile: gb9704, fonts: context.fonts, faces });
    const long = '基于图神经网络的城市更新智能调度中台';

    it.each(['组别（企业组/创业组）', '赛道（成长组/萌芽组）'])(
      'has %s whole where the table has room to spare',
      (head) => {
        for (const faces of ['embedded', 'any'] as const) {
          const shared = share(form(head, [long, long], 240), faces);
          expect(shared.heads[2]?.replace('\n（', '（')).toBe(head);
          const aside = context.fonts.measure(head.slice(2), 'heading');
          expect(characters(shared, 2)).toBeGreaterThanOrEqual(aside);
          expect(characters(shared, 0)).toBeGreaterThanOrEqual(18);
        }
      },
    );

    it('breaks beside 企业组, never inside it, where the values need the room', () => {
      const head = '组别（企业组/创业组）';
      const shared = share(form(head, [long, long], 193), 'embedded');
      expect(shared.heads[2]).toBe('组别\n（企业组/\n创业组）');
      expect(characters(shared, 0)).toBeGreaterThanOrEqual(18);
      expect(characters(shared, 1)).toBeGreaterThanOrEqual(12);
    });

    it('breaks the heads of an empty form between words', () => {
      const { columns } = form('组别（企业组/创业组）', [], 225);
      const rows = Array.from({ length: 6 }, () => columns.map(() => blankCell('to-fill-in')));
      const { heads } = share({ columns, rows, widthMm: 225 }, 'any');
      expect(heads[2]).toBe('组别\n（企业组/创业组）');
      expect(['法人（创客填写）', '法人\n（创客填写）']).toContain(heads[5]);
    });
  });

  describe('a DOCX, set in the faces of any machine', () => {
    // DejaVu Sans has digits of 1302/2048 em; LibreOffice sets 1/4 em between them and Chinese.
    const digit = 1302 / 2048;
    const groups = (faces: 'embedded' | 'any') => {
      const columns = [
        column('project', '项目名称', { widthChars: 12 }),
        column('phone', '联系方式', { content: 'code', widthChars: 8 }),
        column('time', '时间', { widthChars: 8 }),
        column('part', '小组', { content: 'choice', widthChars: 4 }),
      ];
      const rows = Array.from({ length: 15 }, () => [
        '高可靠深水网箱投饵系统示范应用',
        '13800006691',
        '9:00—17:30',
        '第1小组',
      ]);
      return shareWidths(table('t', columns, rows), {
        widthMm: 156,
        profile: gb9704,
        fonts: context.fonts,
        faces,
      });
    };

    it('keeps mobile numbers, times and 第1小组 on one line', () => {
      const shared = groups('any');
      expect(characters(shared, 0)).toBeGreaterThanOrEqual(15);
      expect(characters(shared, 1)).toBeGreaterThanOrEqual(11 * digit);
      // The colon of DejaVu Sans is 690/2048 em wide.
      expect(characters(shared, 2)).toBeGreaterThanOrEqual(7 * digit + (2 * 690) / 2048 + 1);
      expect(characters(shared, 3)).toBeGreaterThanOrEqual(3 + digit + 2 / 4);
    });

    it('has the size of the PDF and the whole width', () => {
      const shared = groups('any');
      expect(shared.size).toBe(groups('embedded').size);
      expect(shared.widthsMm.reduce((sum, width) => sum + width, 0)).toBeCloseTo(156, 6);
    });
  });
});
