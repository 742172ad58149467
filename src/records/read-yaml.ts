import { parseDocument, LineCounter, isNode, type Document as YamlDocument } from 'yaml';
import type { z } from 'zod';
import { zhCN } from 'zod/locales';
import type { Place } from '../problems/place.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';

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
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) =>
      problem(
        'yaml-syntax',
        { file, row: lines.linePos(error.pos[0]).line },
        { detail: error.message.replace(/\s+/g, ' ') },
      ),
    );
    return { value: null, problems };
  }
  const parsed = schema.safeParse(document.toJS() ?? {}, { error: zhCN().localeError });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => settingProblem(issue, document, lines, file));
  return { value: null, problems };
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
