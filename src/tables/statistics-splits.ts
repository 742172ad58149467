import type { Table } from '../document/model.ts';
import type { AreaStatistics } from '../records/statistics.ts';
import { splitTable } from './split.ts';
import { sizeWords, specialisationWords } from './statistics-words.ts';

/** The five splits of E03 in their order; those of nothing have no table. */
export function statisticsSplitTables(area: AreaStatistics): readonly Table[] {
  if (area.registered === 0) return [];
  const itself = (label: string): string => label;
  return [
    splitTable(area.counties, {
      id: 'counties',
      title: '报名项目分县（市、区）情况',
      sheetName: '县区分布',
      head: '县（市、区）',
      wordOf: itself,
    }),
    splitTable(area.fields, {
      id: 'fields',
      title: '报名项目分领域情况',
      sheetName: '领域分布',
      head: '领域',
      wordOf: itself,
    }),
    splitTable(area.industries, {
      id: 'industries',
      title: '报名项目分行业情况',
      sheetName: '行业分布',
      head: '行业',
      wordOf: itself,
    }),
    splitTable(area.specialisations, {
      id: 'specialisations',
      title: '报名项目按专精特新层级分布情况',
      sheetName: '专精特新',
      head: '层级',
      wordOf: (label) => specialisationWords[label],
    }),
    splitTable(area.sizes, {
      id: 'sizes',
      title: '报名项目按企业规模分布情况',
      sheetName: '企业规模',
      head: '规模',
      wordOf: (label) => sizeWords[label],
    }),
  ];
}
