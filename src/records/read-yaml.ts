import { parseDocument, visit, LineCounter, isNode, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import type { Place } from '../problems/place.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';
import { settingMeaning } from './setting-meaning.ts';
import { sentenceOf } from './setting-sentence.ts';

/**
 * Reads one of the competition's YAML files against its schema. Every fault is told with its line;
 * the value is null when the file cannot be used.
 */
export function readYaml<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
): Checked<z.output<Schema> | null> {
  const lines = new LineCounter();
  // Warnings are for programmers; the library would print them itself, in English.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const fault = firstFault(document);
  if (fault !== null) {
    const place = fault.offset === null ? { file } : { file, row: lines.linePos(fault.offset).line };
    return { value: null, problems: [problem('yaml-syntax', place, fault)] };
  }
  // zod writes a parser for each object, which pays from the hundredth time: a file is read once.
  const parsed = schema.safeParse(document.toJS() ?? {}, { error: sentenceOf, jitless: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const isBlank = issue.path.length > 0 && document.getIn(issue.path) === null;
    return isBlank
      ? blankProblem(issue, schema, document, lines, file)
      : settingProblem(issue, document, lines, file);
  });
  return { value: null, problems };
}

interface Fault {
  /** The library's name of the fault; the catalogue has the sentence. */
  readonly fault: string;
  readonly detail: string;
  readonly offset: number | null;
}

/**
 * The first fault of the text; a slip of one indentation has hundreds that only follow from it. References
 * (`*name`) are resolved when the data are taken, and fail only then.
 */
function firstFault(document: YamlDocument): Fault | null {
  const [error] = document.errors;
  if (error !== undefined) {
    return { fault: error.code, detail: error.message.replace(/\s+/g, ' '), offset: error.pos[0] };
  }
  try {
    document.toJS();
    return null;
  } catch (cause) {
    // yaml 2.9: an alias without its anchor, and aliases of aliases that unfold without end.
    if (!(cause instanceof ReferenceError)) throw cause;
    return { fault: 'BAD_ALIAS', detail: cause.message, offset: firstLooseAlias(document) };
  }
}

function firstLooseAlias(document: YamlDocument): number | null {
  let offset: number | null = null;
  visit(document, {
    Alias: (_key, node) => {
      if (node.resolve(document) !== undefined) return undefined;
      offset = node.range?.[0] ?? null;
      return visit.BREAK;
    },
  });
  return offset;
}

/** A setting nobody has filled in yet, as in the file of a new competition. */
function blankProblem(
  { path }: z.core.$ZodIssue,
  schema: z.ZodType,
  document: YamlDocument,
  lines: LineCounter,
  file: string,
): Problem {
  const place: Place = { file, ...rowOf(path, document, lines) };
  const meaning = settingMeaning(schema, path);
  return problem('setting-blank', place, { setting: path.map(String).join('.'), meaning });
}

function settingProblem(
  issue: z.core.$ZodIssue,
  document: YamlDocument,
  lines: LineCounter,
  file: string,
): Problem {
  const place: Place = { file, ...rowOf(issue.path, document, lines) };
  const setting = issue.path.map(String).join('.');
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join('、') : '';
  const detail = unknown === '' ? issue.message : `不认识的设置项 ${unknown}`;
  return problem('setting-invalid', place, { setting: setting === '' ? unknown : setting, detail });
}

/** The line of the setting, or of the nearest one above it that exists. */
function rowOf(path: readonly PropertyKey[], document: YamlDocument, lines: LineCounter): { row?: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return { row: lines.linePos(node.range[0]).line };
  }
  return {};
}
