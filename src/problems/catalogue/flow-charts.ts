import { define } from '../define.ts';
import { nestQuotes } from '../nest-quotes.ts';

/** What can be wrong with a flow chart: its lines in a template, and its size on the page. */
export const flowChartProblems = {
  'flow-line-without-arrow': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `流程图里的“${text}”没有箭头，不知道它接在哪一步后面。`,
      hint: '请写成“上一步 → 下一步”；箭头也可以写成“->”。',
    }),
    en: ({ text }) => ({
      sentence: `"${text}" in the flow chart has no arrow.`,
      hint: 'Write "step → next step"; "->" will do too.',
    }),
  }),
  'flow-step-missing': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `流程图里有一个箭头少了一头：“${text}”。`,
      hint: '箭头两边都要写步骤；括号里的“是”“否”写在箭头后面，再写下一步。',
    }),
    en: ({ text }) => ({
      sentence: `An arrow of the flow chart lacks an end: "${text}".`,
      hint: 'Write a step on either side; an answer in brackets goes between the arrow and the next step.',
    }),
  }),
  'flow-arrow-to-itself': define<{ text: string }>({
    severity: 'error',
    zh: ({ text }) => ({
      sentence: `流程图里“${text}”的箭头指回了它自己。`,
      hint: '请改成下一步的文字，或删去这个箭头。',
    }),
    en: ({ text }) => ({
      sentence: `In the flow chart an arrow leads from "${text}" to itself.`,
      hint: 'Name the next step, or remove the arrow.',
    }),
  }),
  'flow-arrow-repeated': define<{ from: string; to: string }>({
    severity: 'error',
    zh: ({ from, to }) => ({
      sentence: `流程图里从“${from}”到“${to}”的箭头写了两次。`,
      hint: '请只留一个；两个答案都走这一步的，合写成“→（甲、乙）”。',
    }),
    en: ({ from, to }) => ({
      sentence: `The flow chart has two arrows from "${from}" to "${to}".`,
      hint: 'Keep one; where two answers lead the same way write both in its brackets.',
    }),
  }),
  'flow-circle': define<{ from: string; to: string }>({
    severity: 'error',
    zh: ({ from, to }) => ({
      sentence: `流程图绕成了圈：从“${from}”到“${to}”的箭头又回到了前面。`,
      hint: '流程图从上往下画，不能画回头的箭头。请把回头的一步另起名字，例如“退回修改，重新提交”。',
    }),
    en: ({ from, to }) => ({
      sentence: `The flow chart runs in a circle: the arrow from "${from}" to "${to}" leads back.`,
      hint: 'Charts are drawn downwards. Give the step that leads back words of its own.',
    }),
  }),
  'flow-part-unconnected': define<{ text: string; suggestion: string | null }>({
    severity: 'error',
    zh: ({ text, suggestion }) => ({
      sentence: `流程图里从“${text}”开始的几步没有和前面连起来。`,
      hint: nestQuotes(
        `同一步的文字要一字不差${suggestion === null ? '' : `（前面有“${suggestion}”）`}；请补上连到它的箭头，或另画一张图。`,
      ),
    }),
    en: ({ text, suggestion }) => ({
      sentence: `The steps from "${text}" on are not connected with the rest of the flow chart.`,
      hint: `A step is known by its exact words${suggestion === null ? '' : ` (there is "${suggestion}")`}; add the arrow that leads there, or make it a chart of its own.`,
    }),
  }),
  'flow-chart-too-large': define<{ first: string }>({
    severity: 'error',
    zh: ({ first }) => ({
      sentence: `从“${first}”开始的流程图太大，一面里排不下，现在只印出了各步的文字。`,
      hint: '请缩短各步的文字、减少并列的分支，或拆成两张流程图。',
    }),
    en: ({ first }) => ({
      sentence: `The flow chart that begins with "${first}" does not fit on a side; only its words were printed.`,
      hint: 'Shorten its steps, use fewer branches side by side, or make two charts of it.',
    }),
  }),
};
