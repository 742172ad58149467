import {
  ARROW_HEAD,
  CORNER_MM,
  type ChartArrow,
  type ChartBox,
  type ChartDrawing,
} from '../../charts/drawing.ts';
import { element, escapeXml, type XmlAttributes } from '../../package/xml.ts';
import { CHART_LINE_MM } from '../flow-chart.ts';

/*
 * docx 9.15 has no groups of shapes, so the run is written here and put into the package (finish.ts). A group
 * of Word's own shapes, set like a character: each step and arrow can be edited, its words stand in it once.
 */

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const WPG = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
/** Other faces' marks and digits may be wider; under the 4.2 mm of a character no line takes in one more. */
const WORDS_SLACK_MM = 3;
const EMU_PER_MM = 36000;
const BLACK = element('a:solidFill', {}, element('a:srgbClr', { val: '000000' }));

/** A run that holds the drawing; `id` is unique in the document. */
export function flowChartRun(drawing: ChartDrawing, id: string): string {
  const group = element(
    'wpg:wgp',
    {},
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, groupPlace(drawing)),
    ...shapesOf(drawing).map((shape, index) => shape(`${index + 2}`)),
  );
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', size(drawing)),
    element('wp:docPr', { id, name: '流程图', descr: `流程图：${drawing.boxes[0]?.text ?? ''}……` }),
    element('wp:cNvGraphicFramePr'),
    element('a:graphic', { 'xmlns:a': A }, element('a:graphicData', { uri: WPG }, group)),
  );
  const choice = element('mc:Choice', { Requires: 'wpg' }, element('w:drawing', {}, inline));
  return element('w:r', {}, element('mc:AlternateContent', {}, choice));
}

/** A shape, waiting for its id. */
type Shape = (id: string) => string;

/** Arrows lie below; a step's answers follow it, as in the plain text. */
function shapesOf({ arrows, boxes }: ChartDrawing): readonly Shape[] {
  const answers = (step: ChartBox): readonly Shape[] =>
    arrows.flatMap(({ from, label }) => {
      if (from !== step.id || label === null) return [];
      // A hair wider and higher than its words, which then don't wrap in any program.
      const place = {
        xMm: label.xMm - 1,
        yMm: label.yMm - 0.7,
        widthMm: label.widthMm + 2,
        heightMm: label.heightMm + 1.4,
      };
      return [
        (id: string) => textShape(id, '条件', place, plainBox, element('a:noFill') + noLine, label.text, 0),
      ];
    });
  return [
    ...arrows.map((arrow) => (id: string) => arrowShape(id, arrow)),
    ...boxes.flatMap((step) => [(id: string) => stepShape(id, step), ...answers(step)]),
  ];
}

const plainBox = element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));
const noLine = element('a:ln', {}, element('a:noFill'));

function stepShape(id: string, step: ChartBox): string {
  const look = element('a:solidFill', {}, element('a:srgbClr', { val: 'FFFFFF' })) + inkLine();
  // Words as wide as they were measured, and less than a character: the lines end where the PDF's do. Rounded
  // corners take their part of the width first, 1 − √½ of the radius.
  const cornerMm = step.outline === 'rounded' ? CORNER_MM * (1 - Math.SQRT1_2) : 0;
  const wordsMm = step.wordsMm + WORDS_SLACK_MM;
  const insetMm = step.outline === 'diamond' ? 0 : Math.max(0, (step.widthMm - wordsMm) / 2 - cornerMm);
  return textShape(id, '步骤', step, geometryOf(step), look, step.text, insetMm);
}

function geometryOf({ outline, widthMm, heightMm }: ChartBox): string {
  const preset = { rounded: 'roundRect', rectangle: 'flowChartProcess', diamond: 'flowChartDecision' }[
    outline
  ];
  const corner = Math.round((100_000 * CORNER_MM) / Math.min(widthMm, heightMm));
  const guides = outline === 'rounded' ? element('a:gd', { name: 'adj', fmla: `val ${corner}` }) : '';
  return element('a:prstGeom', { prst: preset }, element('a:avLst', {}, guides));
}

function textShape(
  id: string,
  name: string,
  place: Rectangle,
  geometry: string,
  look: string,
  text: string,
  insetMm: number,
): string {
  const properties = element('w:pPr', {}, element('w:pStyle', { 'w:val': 'ChartText' }));
  const words = element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, escapeXml(text)));
  const box = element('wps:txbx', {}, element('w:txbxContent', {}, element('w:p', {}, properties, words)));
  return shape(id, name, placeOf(place) + geometry + look, box, insetMm);
}

/** One shape of two paths: the line, and its head filled. */
function arrowShape(id: string, { points }: ChartArrow): string {
  const half = ARROW_HEAD.widthMm / 2;
  const xs = points.map(({ xMm }) => xMm);
  const ys = points.map(({ yMm }) => yMm);
  const [xMm, yMm] = [Math.min(...xs) - half, Math.min(...ys)];
  const place = { xMm, yMm, widthMm: Math.max(...xs) + half - xMm, heightMm: Math.max(...ys) - yMm };
  const at = (x: number, y: number): string => element('a:pt', { x: emu(x - xMm), y: emu(y - yMm) });
  const tip = points.at(-1) ?? { xMm: 0, yMm: 0 };
  const baseMm = tip.yMm - ARROW_HEAD.lengthMm;
  const line = points.map((point, index) =>
    element(
      index === 0 ? 'a:moveTo' : 'a:lnTo',
      {},
      at(point.xMm, index === points.length - 1 ? baseMm : point.yMm),
    ),
  );
  const head = [
    element('a:moveTo', {}, at(tip.xMm, tip.yMm)),
    element('a:lnTo', {}, at(tip.xMm - half, baseMm)),
    element('a:lnTo', {}, at(tip.xMm + half, baseMm)),
    element('a:close'),
  ];
  const sheet = { w: emu(place.widthMm), h: emu(place.heightMm) };
  const paths = element(
    'a:pathLst',
    {},
    element('a:path', { ...sheet, fill: 'none' }, ...line),
    element('a:path', { ...sheet, stroke: 0 }, ...head),
  );
  const lists = ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => element(name));
  const rectangle = element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' });
  const geometry = element('a:custGeom', {}, ...lists, rectangle, paths);
  return shape(id, '箭头', placeOf(place) + geometry + BLACK + inkLine(), '', 0);
}

function shape(id: string, name: string, properties: string, content: string, insetMm: number): string {
  const sides = { lIns: emu(insetMm), tIns: 0, rIns: emu(insetMm), bIns: 0 };
  return element(
    'wps:wsp',
    {},
    element('wps:cNvPr', { id, name: `${name}${id}` }),
    element('wps:cNvSpPr'),
    element('wps:spPr', {}, properties),
    content,
    element('wps:bodyPr', { rot: 0, wrap: 'square', ...sides, anchor: 'ctr' }, element('a:noAutofit')),
  );
}

function inkLine(): string {
  return element('a:ln', { w: emu(CHART_LINE_MM) }, BLACK);
}

interface Rectangle {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

function placeOf({ xMm, yMm, widthMm, heightMm }: Rectangle): string {
  const offset = element('a:off', { x: emu(xMm), y: emu(yMm) });
  return element('a:xfrm', {}, offset, element('a:ext', size({ widthMm, heightMm })));
}

function groupPlace(drawing: ChartDrawing): string {
  const whole = size(drawing);
  return element(
    'a:xfrm',
    {},
    element('a:off', { x: 0, y: 0 }),
    element('a:ext', whole),
    element('a:chOff', { x: 0, y: 0 }),
    element('a:chExt', whole),
  );
}

function size({ widthMm, heightMm }: Pick<Rectangle, 'widthMm' | 'heightMm'>): XmlAttributes {
  return { cx: emu(widthMm), cy: emu(heightMm) };
}

function emu(mm: number): number {
  return Math.round(mm * EMU_PER_MM);
}
