import { flowChart } from '../../document/build.ts';
import { problem } from '../../problems/problem.ts';
import { checkFlow, type WrittenArrow } from './check-flow.ts';
import { blocks, defineDirective, type MarkedLine } from './directive.ts';

export const flowChartDirective = defineDirective({
  name: { zh: '流程图', en: 'flow-chart' },
  form: 'container',
  where: 'anywhere',
  summary:
    '画一张流程图：一行写一个或一串箭头“上一步 → 下一步”（也可写“->”）。文字相同就是同一步；以“？”结尾的画成菱形（判断），箭头后面用“（是）”“（否）”写明走哪条路；没有来路、没有去路的画成起点、终点。位置和大小由程序排；不能画回头的箭头',
  label: null,
  attributes: {},
  example:
    ':::流程图\n登录大赛官网 → 是否首次注册？\n是否首次注册？ →（是） 点击“欢迎注册” → 完善信息\n是否首次注册？ →（否） 完善信息\n:::',
  lower: ({ markedLines, reveal, place, report }) => {
    const lines = markedLines();
    if (lines.length === 0) {
      const wanted = '至少一行“上一步 → 下一步”';
      report(problem('template-content-missing', place, { name: '流程图', wanted }));
    }
    const arrows = lines.flatMap((line) => readArrows(line, reveal, report));
    const faults = checkFlow(arrows);
    faults.forEach(report);
    return arrows.length === 0 || faults.length > 0
      ? blocks()
      : blocks(flowChart(...arrows.map(({ words }) => words)));
  },
});

/** → and what hands type for it: ->, -->, =>, ⇒, ——>, －＞; then perhaps the answer that leads this way. */
const ARROW = /\s*(?:→|⇒|➔|[-—－=]+[>＞])\s*(?:[（(]([^（）()]*)[）)])?\s*/u;

/** The arrows of a line: several steps may follow one another in it. */
function readArrows(
  { text, place }: MarkedLine,
  reveal: (text: string) => string,
  report: (found: ReturnType<typeof problem>) => void,
): readonly WrittenArrow[] {
  // With one capture group, `split` gives steps and answers in turn.
  const parts = text.split(ARROW).map((part: string | undefined) => reveal(part ?? '').trim());
  const steps = parts.filter((_, index) => index % 2 === 0);
  if (steps.length === 1) {
    report(problem('flow-line-without-arrow', place, { text: steps[0] ?? '' }));
    return [];
  }
  if (steps.includes('')) {
    report(problem('flow-step-missing', place, { text: reveal(text) }));
    return [];
  }
  return steps.slice(1).map((to, index) => {
    const from = steps[index] ?? '';
    const label = parts[2 * index + 1] ?? '';
    return { words: label === '' ? [from, to] : [from, to, label], place };
  });
}
