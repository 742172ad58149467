import type { OfficialProfile } from '../../layout/profile.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Check, Subject } from '../check.ts';
import { docxMargins } from '../docx/checks-paper.ts';
import { judged, notApplicable } from '../outcome.ts';
import { around, inMm, medianOf } from '../quantity.ts';
import type { Row } from '../recognise-pdf/rows.ts';
import type { Bilingual, Measurement } from '../result.ts';
import { placeOf } from '../spot.ts';
import { fullLines, inkRightMm, textRowsOf, type TextRows } from '../text-rows.ts';

/** 天头 37 ± 1 mm, 订口 28 ± 1 mm; the type area's size is allowed the same (GB/T 9704 §5.2.1, domain §1.2.1). */
const TOLERANCE_MM = 1;
/** Fewer full lines tell nothing of the text's own edges. */
const FEWEST_LINES = 3;

/** GF02: the text stands in the type area, and fills its width from its upper edge (GB/T 9704—2012 §5.2.1). */
export const gf02: Check = {
  id: 'GF02',
  level: 'error',
  subject: { zh: '版心', en: 'Type area' },
  clause: 'GB/T 9704—2012 5.2.1',
  run: (subject) => {
    const { reading, elements } = subject;
    if (reading.type === 'docx') return docxMargins(subject, reading);
    const text = textRowsOf(reading, elements);
    const rows = text.views.flatMap(text.of);
    if (rows.length === 0) return notApplicable(noText);
    const edges = edgesOf(subject.profile);
    const outside = edges.flatMap((edge) => outsideOf(edge, rows, subject));
    const told = new Set(outside.map(({ edge }) => edge));
    const away = awayFromEdges(text, subject).filter(({ edge }) => !told.has(edge));
    return judged(
      [...outside, ...away].map(({ problem: found }) => found),
      edges.map((edge) => measured(edge, rows)),
    );
  },
};

const noText = { zh: '没有竖放页面上的正文。', en: 'No upright side has text outside tables.' };

interface Edge {
  readonly edge: 'left' | 'right' | 'top' | 'bottom';
  readonly what: Bilingual;
  readonly wantedMm: number;
  /** 1 where more is further outside, −1 where less is. */
  readonly outwards: 1 | -1;
  readonly of: (row: Row) => number;
}

function edgesOf({ typeArea }: OfficialProfile): readonly Edge[] {
  const { leftMm, topMm, widthMm, heightMm } = typeArea;
  return [
    {
      edge: 'left',
      what: { zh: '文字左缘', en: 'left edge' },
      wantedMm: leftMm,
      outwards: -1,
      of: ({ line }) => line.leftMm,
    },
    {
      edge: 'right',
      what: { zh: '文字右缘', en: 'right edge' },
      wantedMm: leftMm + widthMm,
      outwards: 1,
      of: ({ line }) => inkRightMm(line),
    },
    {
      edge: 'top',
      what: { zh: '文字上缘', en: 'upper edge' },
      wantedMm: topMm,
      outwards: -1,
      of: ({ line }) => line.topMm,
    },
    {
      edge: 'bottom',
      what: { zh: '文字下缘', en: 'lower edge' },
      wantedMm: topMm + heightMm,
      outwards: 1,
      of: ({ line }) => line.bottomMm,
    },
  ];
}

interface Found {
  readonly edge: Edge['edge'];
  readonly problem: Problem;
}

function extremeOf({ outwards, of }: Edge, rows: readonly Row[]): number {
  return outwards * Math.max(...rows.map((row) => outwards * of(row)));
}

function measured(edge: Edge, rows: readonly Row[]): Measurement {
  const sign = edge.outwards > 0 ? '≤' : '≥';
  const limit = edge.wantedMm + edge.outwards * TOLERANCE_MM;
  return { what: edge.what, measured: inMm(extremeOf(edge, rows)), wanted: `${sign} ${limit} mm` };
}

/** Lines that reach outside; told once for each edge, at the worst of them. */
function outsideOf(edge: Edge, rows: readonly Row[], { file }: Subject): readonly Found[] {
  const over = rows.filter((row) => edge.outwards * (edge.of(row) - edge.wantedMm) > TOLERANCE_MM + 0.01);
  const worstMm = extremeOf(edge, over);
  const worst = over.find((row) => edge.of(row) === worstMm);
  if (worst === undefined) return [];
  const parameters = {
    edge: edge.edge,
    measured: inMm(worstMm),
    wanted: around(edge.wantedMm, TOLERANCE_MM),
    sides: [...new Set(over.map(({ side }) => side))],
    lines: over.length,
  };
  const found = problem('page-text-outside', placeOf(file, worst.part.spot), parameters);
  return [{ edge: edge.edge, problem: found }];
}

/** Text that keeps inside, but away from the edge it should begin or end at. */
function awayFromEdges(text: TextRows, subject: Subject): readonly Found[] {
  const { typeArea } = subject.profile;
  const { block, views } = text;
  const full = fullLines(subject.elements, block);
  const tops = views
    .filter((view) => view.side.number > 1 && view.rows.length === text.of(view).length)
    .flatMap((view) =>
      text
        .of(view)
        .slice(0, 1)
        .map(({ line }) => line.topMm),
    );
  const found = (edge: Edge['edge'], mm: number, wantedMm: number): Found => ({
    edge,
    problem: problem(
      'page-margin',
      { file: subject.file },
      { edge, measured: inMm(mm), wanted: around(wantedMm, TOLERANCE_MM) },
    ),
  });
  const right = typeArea.leftMm + typeArea.widthMm;
  const top = medianOf(tops);
  const rightMm = medianOf(full.map((line) => line.rightMm));
  return [
    ...(full.length >= FEWEST_LINES && block.leftMm > typeArea.leftMm + TOLERANCE_MM
      ? [found('left', block.leftMm, typeArea.leftMm)]
      : []),
    ...(full.length >= FEWEST_LINES && rightMm < right - TOLERANCE_MM
      ? [found('right', rightMm, right)]
      : []),
    ...(top > typeArea.topMm + TOLERANCE_MM ? [found('top', top, typeArea.topMm)] : []),
  ];
}
