import { problem, type Checked } from '../problems/problem.ts';
import { evaluate, MISSING, placeOf, writtenOf, type Branching, type Scope } from './evaluate.ts';
import type { BlockName } from './expressions.ts';
import type { Template } from './front-matter.ts';
import { fragmentsOf } from './helpers.ts';
import { markLines, markValue, readLines, withoutMarks, type FilledTemplate } from './marks.ts';
import { parseExpressions } from './parse-expressions.ts';
import type { Branch, Expression, Piece } from './pieces.ts';

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
