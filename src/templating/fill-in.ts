import type { Place } from '../problems/place.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';
import type { BlockName } from './expressions.ts';
import type { Template } from './front-matter.ts';
import { callHelper, fragmentsOf, isFragments } from './helpers.ts';
import {
  markLines,
  markValue,
  readLines,
  withoutMarks,
  type FilledTemplate,
  type Fragment,
} from './marks.ts';
import {
  parseExpressions,
  type Branch,
  type Expression,
  type PathUse,
  type Piece,
} from './parse-expressions.ts';
import { nearestWord } from '../problems/nearest.ts';

/**
 * How blocks choose: by the data, or always the one or the other branch, when a template is tried before
 * there is data.
 */
export type Branching = 'by-data' | 'always' | 'never';

/**
 * Puts the data into a template's words. Handlebars gives the syntax tree; walking it ourselves means that no
 * code is made from a template, only a value's own fields can be named, every value comes out as data (see
 * marks.ts), and all missing fields are told at once, not the first.
 */
export function fillIn(template: Template, view: object, branching: Branching): Checked<FilledTemplate> {
  const { root, problems } = parseExpressions(template);
  const scope: Scope = {
    file: template.file,
    branching,
    contexts: [view],
    root: view,
    loop: {},
    blockParams: {},
    values: [],
    problems: [],
  };
  const filled = fillBranch(root, scope);
  return {
    value: { lines: readLines(filled), values: scope.values },
    problems: [...problems, ...scope.problems],
  };
}

interface Scope {
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

function fillBranch(branch: Branch | null, scope: Scope): string {
  return (branch?.pieces ?? []).map((piece) => fillPiece(piece, scope)).join('');
}

function fillPiece(piece: Piece, scope: Scope): string {
  switch (piece.type) {
    case 'content':
      return markLines(withoutMarks(piece.text), piece.line);
    case 'print':
      return print(piece.value, scope);
    case 'block':
      return fillBlock[piece.name](piece, scope);
  }
}

/** A value that isn't there has been told already; nothing is printed for it. */
function print(expression: Expression, scope: Scope): string {
  const value = evaluate(expression, scope);
  if (value === MISSING) return '';
  const fragments = fragmentsOf(value);
  if (fragments.type === 'fragments') {
    return markValue(
      scope.values.push(fragments.fragments.map((one) => checkText(one, expression, scope))) - 1,
    );
  }
  const what = writtenOf(expression);
  scope.problems.push(
    fragments.type === 'nothing'
      ? problem('template-value-missing', placeOf(expression, scope), { written: what })
      : problem('template-value-kind', placeOf(expression, scope), { written: what, wanted: 'text' }),
  );
  return '';
}

/** C0 controls have no place in a document and no picture in a font; reading the input removes them. */
function checkText<Part extends { readonly text: string }>(
  part: Part,
  expression: Expression,
  scope: Scope,
): Part {
  const control = findControl(part.text);
  if (control === null) return part;
  const codePoint = `U+${control.toString(16).toUpperCase().padStart(4, '0')}`;
  const written = writtenOf(expression);
  scope.problems.push(problem('template-value-control', placeOf(expression, scope), { written, codePoint }));
  return {
    ...part,
    text: Array.from(part.text)
      .filter((letter) => !isControl(letter.charCodeAt(0)))
      .join(''),
  };
}

function findControl(text: string): number | null {
  return Array.from(text, (letter) => letter.charCodeAt(0)).find(isControl) ?? null;
}

function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x0a && code !== 0x0d;
}

type Block = Extract<Piece, { type: 'block' }>;

const fillBlock: Readonly<Record<BlockName, (block: Block, scope: Scope) => string>> = {
  if: (block, scope) => fillBranch(isTrue(block, scope) ? block.body : block.otherwise, scope),
  unless: (block, scope) => fillBranch(isTrue(block, scope) ? block.otherwise : block.body, scope),
  with: (block, scope) => {
    const value = evaluate(block.subject, scope);
    if (!choose(isTruthy(value), scope)) return fillBranch(block.otherwise, scope);
    return fillBranch(block.body, enter(scope, value, {}, nameParams(block.body, [value])));
  },
  each: (block, scope) => {
    const items = listOf(block, scope);
    if (!choose(items.length > 0, scope)) return fillBranch(block.otherwise, scope);
    return items.map((item, index) => fillItem(block, item, index, items.length, scope)).join('');
  },
};

function fillItem(block: Block, item: unknown, index: number, count: number, scope: Scope): string {
  const loop = { index, key: index, first: index === 0, last: index === count - 1 };
  return fillBranch(block.body, enter(scope, item, loop, nameParams(block.body, [item, index])));
}

function isTrue(block: Block, scope: Scope): boolean {
  return choose(isTruthy(evaluate(block.subject, scope)), scope);
}

function choose(byData: boolean, scope: Scope): boolean {
  return scope.branching === 'by-data' ? byData : scope.branching === 'always';
}

/** Handlebars' notion: nothing, the empty text, 0 and the empty list are false. */
function isTruthy(value: unknown): boolean {
  if (value === MISSING) return false;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function listOf(block: Block, scope: Scope): readonly unknown[] {
  const value = evaluate(block.subject, scope);
  if (Array.isArray(value)) return value as readonly unknown[];
  if (value !== MISSING) {
    const written = writtenOf(block.subject);
    scope.problems.push(
      problem('template-value-kind', placeOf(block.subject, scope), { written, wanted: 'list' }),
    );
  }
  return [];
}

function enter(
  scope: Scope,
  context: unknown,
  loop: Readonly<Record<string, unknown>>,
  params: Readonly<Record<string, unknown>>,
): Scope {
  return {
    ...scope,
    contexts: [context, ...scope.contexts],
    loop: { ...scope.loop, ...loop },
    blockParams: { ...scope.blockParams, ...params },
  };
}

function nameParams(branch: Branch, values: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(branch.blockParams.map((name, index) => [name, values[index]]));
}

/** A field that isn't there: told once, then carried along in silence. */
const MISSING = Symbol('missing');

function evaluate(expression: Expression, scope: Scope): unknown {
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

function placeOf(expression: Expression, scope: Scope): Place {
  return expression.type === 'literal' ? { file: scope.file } : { file: scope.file, row: expression.line };
}

function writtenOf(expression: Expression): string {
  switch (expression.type) {
    case 'literal':
      return String(expression.value);
    case 'path':
      return expression.written;
    case 'call':
      return [expression.helper, ...expression.values.map(writtenOf)].join(' ');
  }
}
