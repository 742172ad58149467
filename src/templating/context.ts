import type { Certificate, Table } from '../document/model.ts';
import type { Values } from './marks.ts';
import type { Problem } from '../problems/problem.ts';

/** What a certificate has beside its words, which the template gives. */
export type CertificateFields = Pick<
  Certificate,
  'layout' | 'members' | 'membersLabel' | 'issuers' | 'date' | 'number'
>;

/** What directives place by id. */
export interface Placed {
  readonly tables: Readonly<Record<string, Table>>;
  readonly certificates: Readonly<Record<string, CertificateFields>>;
}

/** What lowering needs to know beside the node at hand. */
export interface LowerContext {
  readonly file: string;
  readonly source: string;
  /** The data, by the numbers that stand for it in the source. */
  readonly values: Values;
  readonly placed: Placed;
  /** Ids of the annexes in their order, for references that come before them. */
  readonly annexIds: readonly string[];
  readonly lineOf: (sourceLine: number) => number;
  readonly report: (found: Problem) => void;
}
