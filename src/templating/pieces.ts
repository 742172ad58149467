import type { BlockName, HelperName } from './expressions.ts';

/*
 * A template's words between its markup and its data: what of Handlebars' syntax tree a template may hold.
 */

export type Piece =
  | { readonly type: 'content'; readonly text: string; readonly line: number }
  | { readonly type: 'print'; readonly value: Expression }
  | {
      readonly type: 'block';
      readonly name: BlockName;
      readonly subject: Expression;
      readonly body: Branch;
      readonly otherwise: Branch | null;
    };

export interface Branch {
  readonly pieces: readonly Piece[];
  /** `as |item index|` */
  readonly blockParams: readonly string[];
}

export type Expression = PathUse | Call | Literal;

/** A path as written: where it starts (`depth` of `../`, loop data, or a block's own name) and its steps. */
export interface PathUse {
  readonly type: 'path';
  readonly written: string;
  readonly root: PathRoot;
  readonly parts: readonly string[];
  readonly line: number;
  readonly column: number;
}

export type PathRoot =
  | { readonly type: 'context'; readonly depth: number }
  | { readonly type: 'loop'; readonly name: string }
  | { readonly type: 'block-param'; readonly name: string };

export interface Call {
  readonly type: 'call';
  readonly helper: HelperName;
  readonly values: readonly Expression[];
  readonly line: number;
  readonly column: number;
}

export interface Literal {
  readonly type: 'literal';
  readonly value: string | number | boolean;
}
