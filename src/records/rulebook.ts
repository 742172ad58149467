import { z } from 'zod';

/** Rule id → the clause that decides and its words, as this notice has them. */
export const rulebookSchema = z.strictObject({
  notice: z.string().describe('通知的标题和文号'),
  rules: z.record(
    z.string().regex(/^R\d{2}$/),
    z
      .strictObject({
        clause: z.string().describe('条款位置，如 附件1·六（一）1'),
        words: z.string().describe('条款原文'),
      })
      .nullable()
      .describe('本届通知没有这条规定的填 null：这条规则不适用'),
  ),
});

export type Rulebook = z.infer<typeof rulebookSchema>;

export interface Clause {
  readonly rule: string;
  readonly clause: string;
  readonly words: string;
}

/** False where the notice says nothing of the rule (`R21: null`): then nothing is judged by it. */
export function isInForce(rulebook: Rulebook, rule: string): boolean {
  return rulebook.rules[rule] !== null;
}

/** The clause of a rule, or the bare rule id where the rulebook has none. */
export function clauseOf(rulebook: Rulebook, rule: string): Clause {
  const entry = rulebook.rules[rule];
  return { rule, clause: entry?.clause ?? '', words: entry?.words ?? '' };
}
