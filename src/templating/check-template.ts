import type { Place } from '../problems/place.ts';
import { nearestWord } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Template } from './front-matter.ts';
import { parseExpressions } from './parse-expressions.ts';
import type { Branch, Call, Expression, PathUse, Piece } from './pieces.ts';
import { tryMarkup } from './try-markup.ts';
import type { PlaceableNames, ViewShape } from './view-shape.ts';

export type { PlaceableNames, ViewShape } from './view-shape.ts';

/**
 * What is wrong with a template, told before any data is read: every path is looked up in the shape of its
 * kind's view, and the markup is tried with invented data, once with every condition met and once with none.
 */
export function checkTemplate(
  template: Template,
  shape: ViewShape,
  names: PlaceableNames = {},
): readonly Problem[] {
  const { root, problems } = parseExpressions(template);
  const scope: Scope = {
    file: template.file,
    contexts: [shape],
    root: shape,
    loop: {},
    blockParams: {},
    problems: [],
  };
  checkBranch(root, scope);
  const tried = (['always', 'never'] as const).flatMap((branching) =>
    tryMarkup(template, shape, names, branching),
  );
  return distinct([...problems, ...scope.problems, ...tried]);
}

interface Scope {
  readonly file: string;
  readonly contexts: readonly Known[];
  readonly root: ViewShape;
  readonly loop: Readonly<Record<string, Known>>;
  readonly blockParams: Readonly<Record<string, Known>>;
  readonly problems: Problem[];
}

/** Null is what nothing more is said about, after a problem has been told. */
type Known = ViewShape | null;

const VALUE: ViewShape = { type: 'value' };

function checkBranch(branch: Branch | null, scope: Scope): void {
  for (const piece of branch?.pieces ?? []) checkPiece(piece, scope);
}

function checkPiece(piece: Piece, scope: Scope): void {
  if (piece.type === 'content') return;
  if (piece.type === 'print') {
    expect(piece.value, shapeOf(piece.value, scope), 'text', scope);
    return;
  }
  const subject = shapeOf(piece.subject, scope);
  checkBranch(piece.body, bodyScope(piece, subject, scope));
  checkBranch(piece.otherwise, scope);
}

function bodyScope(piece: Extract<Piece, { type: 'block' }>, subject: Known, scope: Scope): Scope {
  switch (piece.name) {
    case 'if':
    case 'unless':
      return scope;
    case 'with':
      return enter(scope, piece.body, expect(piece.subject, subject, 'object', scope), {});
    case 'each': {
      const list = expect(piece.subject, subject, 'list', scope);
      const item = list?.type === 'list' ? list.item : null;
      return enter(scope, piece.body, item, { index: VALUE, key: VALUE, first: VALUE, last: VALUE });
    }
  }
}

function enter(scope: Scope, body: Branch, inner: Known, loop: Readonly<Record<string, Known>>): Scope {
  const params = body.blockParams.map((name, index) => [name, index === 0 ? inner : VALUE] as const);
  return {
    ...scope,
    contexts: [inner, ...scope.contexts],
    loop: { ...scope.loop, ...loop },
    blockParams: { ...scope.blockParams, ...Object.fromEntries(params) },
  };
}

/** The shape when it is of the wanted sort; else null and a problem. */
function expect(
  expression: Expression,
  shape: Known,
  wanted: 'text' | 'list' | 'object',
  scope: Scope,
): Known {
  const sort = wanted === 'text' ? 'value' : wanted;
  if (shape === null || shape.type === sort) return shape;
  const written = expression.type === 'path' ? expression.written : '';
  scope.problems.push(problem('template-value-kind', placeOf(expression, scope), { written, wanted }));
  return null;
}

function shapeOf(expression: Expression, scope: Scope): Known {
  switch (expression.type) {
    case 'literal':
      return VALUE;
    case 'path':
      return shapeOfPath(expression, scope);
    case 'call':
      checkCall(expression, scope);
      return VALUE;
  }
}

function checkCall(call: Call, scope: Scope): void {
  const [first] = call.values;
  const shapes = call.values.map((value) => shapeOf(value, scope));
  const [shape = null] = shapes;
  if (first === undefined || shape === null) return;
  // A name may be one or a list of them; join needs a list; all else takes single values.
  if (call.helper === 'name' && shape.type === 'list') return;
  expect(first, shape, call.helper === 'join' ? 'list' : 'text', scope);
}

function shapeOfPath(path: PathUse, scope: Scope): Known {
  return path.parts.reduce<Known>(
    (owner, field) => {
      if (owner === null) return null;
      const found = fieldOf(owner, field);
      if (found === null) scope.problems.push(missingField(path, field, owner, scope));
      return found;
    },
    startOf(path, scope),
  );
}

function fieldOf(owner: ViewShape, field: string): Known {
  if (owner.type === 'list') return field === 'length' ? VALUE : /^\d+$/.test(field) ? owner.item : null;
  return owner.type === 'object' && Object.hasOwn(owner.fields, field) ? (owner.fields[field] ?? null) : null;
}

function startOf({ root, written, line, column }: PathUse, scope: Scope): Known {
  if (root.type === 'block-param') return scope.blockParams[root.name] ?? null;
  if (root.type === 'loop' && root.name === 'root') return scope.root;
  const start = root.type === 'context' ? scope.contexts[root.depth] : scope.loop[root.name];
  if (start === undefined) {
    const field = root.type === 'context' ? '../' : `@${root.name}`;
    const place = { file: scope.file, row: line };
    scope.problems.push(
      problem('template-field-missing', place, { written, field, column, suggestion: null, known: [] }),
    );
  }
  return start ?? null;
}

function missingField(path: PathUse, field: string, owner: ViewShape, scope: Scope): Problem {
  const known = owner.type === 'object' ? Object.keys(owner.fields) : [];
  const { written, column, line } = path;
  const suggestion = nearestWord(field, known);
  return problem(
    'template-field-missing',
    { file: scope.file, row: line },
    { written, field, column, suggestion, known },
  );
}

function placeOf(expression: Expression, scope: Scope): Place {
  return expression.type === 'literal' ? { file: scope.file } : { file: scope.file, row: expression.line };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const byWords = new Map(
    problems.map((one) => [JSON.stringify([one.code, one.place, one.parameters]), one]),
  );
  return [...byWords.values()];
}
