import type { Explanation } from '../app/explain.ts';
import type { Language } from '../problems/define.ts';

const marks = { met: '✓', broken: '✗', warned: '!', decided: '→', noted: '·' } as const;

/** A project's story, one decision a line with the clause it rests on. */
export function explanationLines(explanation: Explanation, language: Language): readonly string[] {
  const { projectId, name, applicantName, region, steps } = explanation;
  const zh = language === 'zh';
  return [
    `${projectId} ${name}（${applicantName}，${region ?? (zh ? '地区不明' : 'region unknown')}）`,
    ...steps.map(({ outcome, sentence, rule, clause, words }) => {
      const basis =
        clause === '' ? rule : zh ? `${rule}，${clause}：“${words}”` : `${rule}, ${clause}: “${words}”`;
      return `  ${marks[outcome]} ${sentence}  [${basis}]`;
    }),
  ];
}
