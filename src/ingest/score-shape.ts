import type { RawFile } from './raw-table.ts';
import type { TableShape } from './found-table.ts';
import { withHeadings } from './shapes.ts';

export const scoreShape = {
  name: '评分表',
  headings: {
    order: ['出场顺序', '出场序号', '抽签号', '序号', '出场顺序号'],
    projectId: ['项目编号', '项目ID', '报名编号'],
    name: ['项目名称', '参赛项目名称', '参赛项目'],
    applicantName: [
      '参赛单位（团队）',
      '参赛单位',
      '企业/团队名称',
      '企业（团队）名称',
      '单位名称',
      '单位（团队）名称',
      '企业（创客）名称',
      '企业名称',
    ],
    judge: ['评委', '专家', '评审专家'],
    highest: ['最高分'],
    lowest: ['最低分'],
    mean: ['平均分', '最终得分', '最后得分', '得分', '平均得分', '总分', '成绩'],
    rank: ['名次', '排名', '排序'],
    item: ['单项得分', '单项分'],
    remark: ['备注', '说明'],
  },
  required: ['name', 'applicantName', 'judge'],
  repeated: ['judge'],
} as const satisfies TableShape<string>;

export type ScoreField = keyof typeof scoreShape.headings;

/**
 * The shape with the item heading this file uses: committees name the item and its maximum in it
 * (`创新性单项得分（满分30）`), so that no list of headings can know it.
 */
export function withItemHeading(shape: TableShape<ScoreField>, file: RawFile): TableShape<ScoreField> {
  const texts = file.sheets.flatMap((sheet) =>
    sheet.rows.slice(0, 20).flatMap((row) => row.cells.map((cell) => cell.text)),
  );
  return withHeadings(shape, {
    item: texts.filter((text) => /单项(?:得)?分(?:\s*[（(].*[）)])?\s*$/u.test(text) && text.length <= 30),
  });
}

/** The maximum an item heading names: 30 of `创新性单项得分（满分30）`; null when it names none. */
export function itemMaximum(heading: string): number | null {
  const figure = /满分[：:]?\s*(\d{1,3})/u.exec(heading)?.[1];
  return figure === undefined ? null : Number(figure);
}
