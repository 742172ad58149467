import type { Place } from '../problems/place.ts';
import { nearestWord } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { callHelper, isFragments } from './helpers.ts';
import type { Fragment } from './marks.ts';
import type { Expression, PathUse } from './pieces.ts';

/**
 * How blocks choose: by the data, or always the one or the other branch, when a template is tried before
 * there is data.
 */
export type Branching = 'by-data' | 'always' | 'never';

/** What an expression sees, and what filling in collects on the way. */
export interface Scope {
  readonly file: string;
  readonly branching: Branching;
  /** Innermost first; `../` goes one further. */
  readonly contexts: readonly unknown[];
  readonly root: object;
  readonly loop: Readonly<Record<string, unknown>>;
  readonly blockParams: Readonly<Record<string, unknown>>;
  readonly values: (readonly Fragment[])[];
  readonly problems: Problem[];
}

/** A field that isn't there: told once, then carried along in silence. */
export const MISSING = Symbol('missing');

/** The value of an expression; MISSING after a problem has been told. */
export function evaluate(expression: Expression, scope: Scope): unknown {
  switch (expression.type) {
    case 'literal':
      return expression.value;
    case 'path':
      return evaluatePath(expression, scope);
    case 'call': {
      const values = expression.values.map((value) => evaluate(value, scope));
      if (values.includes(MISSING)) return MISSING;
      const result = callHelper(expression.helper, values, scope.branching === 'by-data' ? 'data' : 'sample');
      if (isFragments(result)) return result;
      scope.problems.push(
        result.told(placeOf(expression, scope), writtenOf(expression.values[0] ?? expression)),
      );
      return MISSING;
    }
  }
}

function evaluatePath(path: PathUse, scope: Scope): unknown {
  return path.parts.reduce<unknown>(
    (owner, field, index) => {
      if (owner === MISSING) return MISSING;
      if (typeof owner === 'object' && owner !== null && Object.hasOwn(owner, field)) {
        return (owner as Readonly<Record<string, unknown>>)[field];
      }
      scope.problems.push(missingField(path, index, owner, scope));
      return MISSING;
    },
    startOf(path, scope),
  );
}

function startOf({ root }: PathUse, scope: Scope): unknown {
  switch (root.type) {
    case 'context':
      return scope.contexts[root.depth];
    case 'loop':
      return root.name === 'root' ? scope.root : scope.loop[root.name];
    case 'block-param':
      return scope.blockParams[root.name];
  }
}

function missingField(path: PathUse, index: number, owner: unknown, scope: Scope): Problem {
  const known =
    typeof owner === 'object' && owner !== null && !Array.isArray(owner) ? Object.keys(owner) : [];
  const field = path.parts[index] ?? '';
  return problem('template-field-missing', placeOf(path, scope), {
    written: path.written,
    field,
    column: path.column,
    suggestion: nearestWord(field, known),
    known,
  });
}

/** Where an expression stands; a literal has no place of its own. */
export function placeOf(expression: Expression, scope: Scope): Place {
  return expression.type === 'literal' ? { file: scope.file } : { file: scope.file, row: expression.line };
}

/** An expression as its author wrote it. */
export function writtenOf(expression: Expression): string {
  switch (expression.type) {
    case 'literal':
      return String(expression.value);
    case 'path':
      return expression.written;
    case 'call':
      return [expression.helper, ...expression.values.map(writtenOf)].join(' ');
  }
}
