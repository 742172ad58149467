import { isIsoDay } from '../document/dates.ts';
import type { Place } from '../problems/place.ts';
import { nearestWord } from '../problems/nearest.ts';
import { problem } from '../problems/problem.ts';
import type { LowerContext } from './context.ts';
import type { AttributeDeclaration, Directive } from './directives/directive.ts';
import { stringPieces, toLine } from './inlines.ts';

type Values = Readonly<Record<string, string | null>>;

/** Reads a directive's attributes by its declaration; null when one that is required is missing or wrong. */
export function readAttributes(
  directive: Directive,
  written: Readonly<Record<string, string | null | undefined>>,
  place: Place,
  line: number,
  context: LowerContext,
): Values | null {
  const reader: Reader = { name: directive.name.zh, place, line, context };
  reportUnknown(directive, Object.keys(written), reader);
  const entries = Object.entries(directive.attributes).map(([key, declaration]) => {
    const both = [written[declaration.zh], written[declaration.en]].filter(
      (value) => typeof value === 'string',
    );
    if (both.length > 1 && declaration.zh !== declaration.en) {
      context.report(
        problem('template-attribute-repeated', place, { name: reader.name, attribute: declaration.zh }),
      );
    }
    return { key, declaration, value: readValue(declaration, both[0] ?? null, reader) };
  });
  if (entries.some(({ declaration, value }) => declaration.need === 'required' && value === null))
    return null;
  return Object.fromEntries(entries.map(({ key, value }) => [key, value]));
}

interface Reader {
  readonly name: string;
  readonly place: Place;
  readonly line: number;
  readonly context: LowerContext;
}

function reportUnknown(
  directive: Directive,
  keys: readonly string[],
  { name, place, context }: Reader,
): void {
  const known = Object.values(directive.attributes).flatMap(({ zh, en }) => [zh, en]);
  for (const attribute of keys.filter((key) => !known.includes(key))) {
    const suggestion = nearestWord(attribute, known);
    context.report(problem('template-attribute-unknown', place, { name, attribute, suggestion, known }));
  }
}

function readValue(declaration: AttributeDeclaration, written: string | null, reader: Reader): string | null {
  const { place, line, context, name } = reader;
  const text = written === null ? '' : toLine(stringPieces(written, context), line, context);
  if (text.trim() === '') {
    if (declaration.need === 'required') {
      context.report(problem('template-attribute-missing', place, { name, attribute: declaration.zh }));
    }
    return null;
  }
  switch (declaration.content) {
    case 'text':
      return text;
    case 'date':
      return readDay(declaration, text.trim(), reader);
    case 'choice':
      return readChoice(declaration, text.trim(), reader);
  }
}

/** `2026-09-23`, or as printed: `2026年9月23日`. */
function readDay(
  declaration: AttributeDeclaration,
  text: string,
  { name, place, context }: Reader,
): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isIsoDay(iso)) return iso;
  const example = '2026-09-23';
  context.report(
    problem('template-attribute-value', place, {
      name,
      attribute: declaration.zh,
      value: text,
      allowed: [example],
    }),
  );
  return null;
}

function readChoice(
  declaration: AttributeDeclaration,
  text: string,
  { name, place, context }: Reader,
): string | null {
  const choices = declaration.choices ?? {};
  if (Object.hasOwn(choices, text)) return choices[text] ?? null;
  const allowed = Object.keys(choices);
  context.report(
    problem('template-attribute-value', place, { name, attribute: declaration.zh, value: text, allowed }),
  );
  return null;
}
