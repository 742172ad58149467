import type { Form, Format } from '../document/model.ts';
import type { Place } from '../problems/place.ts';
import { nearestWord } from '../problems/nearest.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';

/** A template file, its settings read and its words still as written. */
export interface Template {
  readonly file: string;
  /** Kind id: `result-notice`. */
  readonly kind: string;
  /** What the paper may look like, its first choice first: `form: [文件, 信函]` leaves it to the data. */
  readonly forms: readonly [Form, ...Form[]];
  readonly formats: readonly Format[];
  /** The words below the front matter; its lines are blank here, so that line numbers are the file's. */
  readonly body: string;
}

const SETTINGS = { kind: ['种类'], form: ['版式'], formats: ['格式'] } as const;
type Setting = keyof typeof SETTINGS;

const FORMS: Readonly<Record<string, Form>> = {
  文件: 'file',
  信函: 'letter',
  普通: 'plain',
  证书: 'certificate',
  file: 'file',
  letter: 'letter',
  plain: 'plain',
  certificate: 'certificate',
};
const FORMATS: readonly Format[] = ['pdf', 'docx', 'xlsx'];

/**
 * Splits a template into settings and words. The front matter is the plain `key: value` part of YAML: one
 * setting a line, lists in brackets or with commas. A template with faults gets the settings of a plain
 * paper, so that everything else about it can still be checked.
 */
export function readTemplate(file: string, text: string): Checked<Template> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1;
  if (end < 0) {
    const template = assemble(file, new Map(), lines.join('\n'));
    return {
      value: template.value,
      problems: [problem('template-front-matter-missing', { file, row: 1 }, {})],
    };
  }
  const body = lines.map((line, index) => (index <= end ? '' : line)).join('\n');
  const settings = readSettings(file, lines.slice(1, end));
  const template = assemble(file, settings.value, body);
  return { value: template.value, problems: [...settings.problems, ...template.problems] };
}

function isFence(line: string): boolean {
  return line.trimEnd() === '---';
}

interface Entry {
  readonly value: string;
  readonly place: Place;
}
type Settings = ReadonlyMap<Setting, Entry>;

function readSettings(file: string, lines: readonly string[]): Checked<Settings> {
  const settings = new Map<Setting, Entry>();
  const problems: Problem[] = [];
  lines.forEach((line, index) => {
    const place: Place = { file, row: index + 2 };
    if (line.trim() === '' || line.trim().startsWith('#')) return;
    const match = /^\s*([^:：\s]+)\s*[:：]\s*(.*)$/.exec(line);
    if (match === null)
      return void problems.push(problem('template-setting-malformed', place, { line: line.trim() }));
    const [, key = '', value = ''] = match;
    const setting = settingOf(key);
    if (setting === null) return void problems.push(unknownSetting(key, place));
    if (settings.has(setting)) problems.push(problem('template-setting-repeated', place, { key }));
    settings.set(setting, { value: unquote(value.replace(/\s+#.*$/, '').trim()), place });
  });
  return { value: settings, problems };
}

function settingOf(key: string): Setting | null {
  const found = Object.entries(SETTINGS).find(([name, aliases]) => [name, ...aliases].includes(key));
  return (found?.[0] as Setting | undefined) ?? null;
}

function unknownSetting(key: string, place: Place): Problem {
  const known = Object.entries(SETTINGS).flatMap(([name, aliases]) => [name, ...aliases]);
  return problem('template-setting-unknown', place, { key, suggestion: nearestWord(key, known), known });
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

function assemble(file: string, settings: Settings, body: string): Checked<Template> {
  const kind = settings.get('kind')?.value ?? '';
  const forms = readForms(settings.get('form'));
  const formats = readFormats(settings.get('formats'));
  const missing = (['kind', 'form'] as const).filter((key) => (settings.get(key)?.value ?? '') === '');
  return {
    value: { file, kind, forms: forms.value, formats: formats.value, body },
    problems: [
      ...missing.map((key) => problem('template-setting-missing', { file, row: 1 }, { key })),
      ...forms.problems,
      ...formats.problems,
    ],
  };
}

/** One form, or several to choose from; a plain paper when nothing is said that can be understood. */
function readForms(entry: Entry | undefined): Checked<readonly [Form, ...Form[]]> {
  if (entry === undefined) return { value: ['plain'], problems: [] };
  const words = listed(entry);
  const known = words.flatMap((word) => (Object.hasOwn(FORMS, word) ? (FORMS[word] ?? []) : []));
  const [first = 'plain', ...others] = new Set(known);
  const unknown = words.filter((word) => !Object.hasOwn(FORMS, word));
  return {
    value: [first, ...others],
    problems: unknown.map((word) => wrongValue('form', word, Object.keys(FORMS), entry.place)),
  };
}

/** Formats in the order of the list; PDF and DOCX when nothing is said. */
function readFormats(entry: Entry | undefined): Checked<readonly Format[]> {
  const words = listed(entry).map((word) => word.toLowerCase());
  if (entry === undefined || words.length === 0) return { value: ['pdf', 'docx'], problems: [] };
  const known = words.flatMap((word) => FORMATS.find((format) => format === word) ?? []);
  const unknown = words.filter((word) => !FORMATS.some((format) => format === word));
  return {
    value: [...new Set(known)],
    problems: unknown.map((word) => wrongValue('formats', word, FORMATS, entry.place)),
  };
}

/** The words of a list in brackets, or between commas. */
function listed(entry: Entry | undefined): readonly string[] {
  return (entry?.value ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[,，、]/)
    .map((word) => unquote(word.trim()))
    .filter((word) => word !== '');
}

function wrongValue(key: string, value: string, allowed: readonly string[], place: Place): Problem {
  return problem('template-setting-value', place, {
    key,
    value,
    suggestion: nearestWord(value, allowed),
    allowed,
  });
}
