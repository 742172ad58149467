import Handlebars from 'handlebars';
import type { Place } from '../problems/place.ts';
import { nearestWord } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { BLOCKS, HELPERS, isBlockName, isHelperName, LOOP_DATA } from './expressions.ts';
import type { Template } from './front-matter.ts';
import type { Branch, Expression, PathUse, Piece } from './pieces.ts';

/*
 * Handlebars' syntax tree, narrowed to what a template of ours may hold. Everything else is a problem here,
 * so that filling in and checking see the same five kinds of pieces.
 */

export interface ParsedExpressions {
  readonly root: Branch;
  readonly problems: readonly Problem[];
}

/**
 * Parses a template's words; with a fault of syntax there is nothing but its problem. A template is parsed
 * once, however often it is filled in.
 */
export function parseExpressions(template: Template): ParsedExpressions {
  const known = parsedTemplates.get(template);
  if (known !== undefined) return known;
  const parsed = parseTemplate(template);
  parsedTemplates.set(template, parsed);
  return parsed;
}

const parsedTemplates = new WeakMap<Template, ParsedExpressions>();

function parseTemplate({ file, body }: Template): ParsedExpressions {
  const parsed = parseWith(file, body);
  if (parsed.type === 'problem') return { root: { pieces: [], blockParams: [] }, problems: [parsed.problem] };
  const context: Context = { file, problems: [], blockParams: [] };
  const root = readBranch(parsed.program, context);
  return { root, problems: context.problems };
}

type Parsed =
  | { readonly type: 'program'; readonly program: hbs.AST.Program }
  | { readonly type: 'problem'; readonly problem: Problem };

function parseWith(file: string, text: string): Parsed {
  try {
    return { type: 'program', program: Handlebars.parse(text) };
  } catch (error) {
    // Handlebars' lexer and parser throw plain errors with the line in their words, its checks Exceptions.
    if (!(error instanceof Error)) throw error;
    const lineNumber =
      'lineNumber' in error && typeof error.lineNumber === 'number' ? error.lineNumber : null;
    const line = lineNumber ?? Number(/(?:line|match \w+ -) (\d+)/.exec(error.message)?.[1] ?? 1);
    const near = (text.split('\n')[line - 1] ?? '').trim();
    return { type: 'problem', problem: problem('template-syntax', { file, row: line }, { near }) };
  }
}

interface Context {
  readonly file: string;
  readonly problems: Problem[];
  readonly blockParams: readonly string[];
}

function readBranch(program: hbs.AST.Program, context: Context): Branch {
  // Absent where nothing is named, whatever the library's types say.
  const own = (program.blockParams as readonly string[] | undefined) ?? [];
  const inner = { ...context, blockParams: [...own, ...context.blockParams] };
  return {
    pieces: program.body.flatMap((statement) => readStatement(statement, inner) ?? []),
    blockParams: own,
  };
}

function readStatement(statement: hbs.AST.Statement, context: Context): Piece | null {
  switch (statement.type) {
    case 'ContentStatement':
      return readContent(statement as hbs.AST.ContentStatement);
    case 'MustacheStatement':
      return readMustache(statement as hbs.AST.MustacheStatement, context);
    case 'BlockStatement':
      return readBlock(statement as hbs.AST.BlockStatement, context);
    case 'CommentStatement':
      return null;
    default:
      return refuse(statement, context, statement.type.startsWith('Partial') ? '{{> …}}' : '{{* …}}');
  }
}

/** The line of the first letter that is left after Handlebars has taken the ends of lines of blocks away. */
function readContent(statement: hbs.AST.ContentStatement): Piece {
  const original = statement.original as unknown as string;
  const stripped = original.indexOf(statement.value);
  const before = strippedHead(original, statement, Math.max(stripped, 0));
  return { type: 'content', text: statement.value, line: statement.loc.start.line + countLines(before) };
}

function strippedHead(original: string, statement: hbs.AST.ContentStatement, fallback: number): string {
  if (!('rightStripped' in statement) || statement.rightStripped !== true) return '';
  const line = /^[ \t]*\r?\n?/.exec(original)?.[0] ?? '';
  return original.startsWith(statement.value, line.length) ? line : original.slice(0, fallback);
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function readMustache(statement: hbs.AST.MustacheStatement, context: Context): Piece | null {
  if (!statement.escaped) {
    const written = `{{{${pathName(statement.path)}}}}`;
    return report(context, problem('template-raw-value', placeOf(statement, context), { written }));
  }
  const value = readCallOrPath(statement, context);
  return value === null ? null : { type: 'print', value };
}

function readBlock(statement: hbs.AST.BlockStatement, context: Context): Piece | null {
  const name = pathName(statement.path);
  const [subject] = statement.params;
  if (!isBlockName(name)) {
    const known = Object.keys(BLOCKS);
    const suggestion = nearestWord(name, known);
    return report(
      context,
      problem('template-block-unknown', placeOf(statement, context), { name, suggestion, known }),
    );
  }
  if (subject === undefined || statement.params.length > 1 || hasHash(statement)) {
    return report(
      context,
      problem('template-arguments', placeOf(statement, context), {
        name: `#${name}`,
        usage: BLOCKS[name].usage,
      }),
    );
  }
  const read = readExpression(subject, context);
  const inverse = statement.inverse as hbs.AST.Program | undefined;
  const body = readBranch(statement.program, context);
  const otherwise = inverse === undefined ? null : readBranch(inverse, context);
  return read === null ? null : { type: 'block', name, subject: read, body, otherwise };
}

type CallLike = hbs.AST.MustacheStatement | hbs.AST.SubExpression;

function readCallOrPath(node: CallLike, context: Context): Expression | null {
  // `{{number}}` is the field number, `{{number amount 2}}` the helper: arguments decide.
  if (node.params.length === 0 && !hasHash(node)) {
    if (node.path.type === 'PathExpression') return readPath(node.path as hbs.AST.PathExpression, context);
    return refuse(node, context, `{{${pathName(node.path)}}}`);
  }
  const name = pathName(node.path);
  if (!isHelperName(name)) {
    const known = Object.keys(HELPERS);
    const suggestion = nearestWord(name, known);
    return report(
      context,
      problem('template-helper-unknown', placeOf(node, context), { name, suggestion, known }),
    );
  }
  const { count, usage } = HELPERS[name];
  if (node.params.length < count[0] || node.params.length > count[1] || hasHash(node)) {
    return report(context, problem('template-arguments', placeOf(node, context), { name, usage }));
  }
  const values = node.params.flatMap((param) => readExpression(param, context) ?? []);
  if (values.length < node.params.length) return null;
  return { type: 'call', helper: name, values, ...positionOf(node) };
}

function readExpression(node: hbs.AST.Expression, context: Context): Expression | null {
  switch (node.type) {
    case 'PathExpression':
      return readPath(node as hbs.AST.PathExpression, context);
    case 'SubExpression':
      return readCallOrPath(node as hbs.AST.SubExpression, context);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return { type: 'literal', value: (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).value };
    default:
      return refuse(node, context, node.type === 'NullLiteral' ? 'null' : 'undefined');
  }
}

function readPath(path: hbs.AST.PathExpression, context: Context): PathUse | null {
  const [first = '', ...rest] = path.parts;
  const use = { type: 'path', written: path.original, ...positionOf(path) } as const;
  if (path.data) {
    if (LOOP_DATA.includes(first)) return { ...use, root: { type: 'loop', name: first }, parts: rest };
    return refuse(path, context, `{{${path.original}}}`);
  }
  const scoped = /^(?:\.\/|this\b)/.test(path.original);
  if (path.depth === 0 && !scoped && context.blockParams.includes(first)) {
    return { ...use, root: { type: 'block-param', name: first }, parts: rest };
  }
  return { ...use, root: { type: 'context', depth: path.depth }, parts: path.parts };
}

function hasHash(node: { readonly hash: hbs.AST.Hash }): boolean {
  const hash = node.hash as hbs.AST.Hash | undefined;
  return hash !== undefined && hash.pairs.length > 0;
}

function pathName(path: hbs.AST.PathExpression | hbs.AST.Literal): string {
  return 'original' in path ? path.original : path.type;
}

function refuse(node: hbs.AST.Node, context: Context, written: string): null {
  return report(context, problem('template-construct-refused', placeOf(node, context), { written }));
}

function report(context: Context, found: Problem): null {
  context.problems.push(found);
  return null;
}

function placeOf(node: hbs.AST.Node, context: Context): Place {
  return { file: context.file, row: node.loc.start.line };
}

/** One-based line and column; Handlebars counts columns from 0. */
function positionOf(node: hbs.AST.Node): { readonly line: number; readonly column: number } {
  return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}
