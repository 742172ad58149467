import type { PhrasingContent } from 'mdast';
import type { Block, Inline } from '../document/model.ts';
import { inlineText } from '../document/words.ts';
import type { Place } from '../problems/place.ts';
import { nearestWord } from '../problems/nearest.ts';
import { problem } from '../problems/problem.ts';
import type { LowerContext } from './context.ts';
import { blocks, type Directive, type Lowered, type MarkedLine } from './directives/directive.ts';
import { directives } from './directives/index.ts';
import { stringPieces, toLine, toPieces } from './inlines.ts';
import { readAttributes } from './read-attributes.ts';

/** A directive as the parser found it. */
export interface FoundDirective {
  readonly name: string;
  readonly form: Directive['form'];
  readonly attributes: Readonly<Record<string, string | null | undefined>>;
  readonly label: readonly PhrasingContent[];
  readonly where: 'body' | 'annex';
  readonly line: number;
  readonly context: LowerContext;
  /** Lowers a container's content. */
  readonly blocks: () => readonly Block[];
  /** A container's lines as they are written, their data still put aside. */
  readonly markedLines: () => readonly MarkedLine[];
}

/** Finds the declaration, reads the attributes by it and lets it make its blocks; none when it can't. */
export function lowerDirective(found: FoundDirective): Lowered {
  const { context, name } = found;
  const place: Place = { file: context.file, row: found.line };
  const directive = directives.find((one) => one.name.zh === name || one.name.en === name.toLowerCase());
  if (directive === undefined) {
    const known = directives.flatMap((one) => [one.name.zh, one.name.en]);
    context.report(
      problem('template-directive-unknown', place, { name, suggestion: nearestWord(name, known), known }),
    );
    return blocks();
  }
  if (directive.form !== found.form) {
    context.report(
      problem('template-directive-form', place, { name, example: directive.example.replaceAll('\n', ' ⏎ ') }),
    );
    return blocks();
  }
  if (directive.where === 'body' && found.where === 'annex') {
    context.report(problem('template-directive-misplaced', place, { name }));
    return blocks();
  }
  return use(directive, found, place);
}

function use(directive: Directive, found: FoundDirective, place: Place): Lowered {
  const { context, line } = found;
  const attributes = readAttributes(directive, found.attributes, place, line, context);
  const label = toLine(toPieces(found.label, context), line, context);
  if (directive.label === null && label !== '') {
    context.report(problem('template-label-unexpected', place, { name: found.name, label }));
  }
  if (attributes === null) return blocks();
  const paragraphs = (): readonly (readonly Inline[])[] => paragraphsOf(found, place);
  return directive.lower({
    attributes,
    label,
    paragraphs,
    lines: () => paragraphs().map((inlines) => onOneLine(inlines, place, context)),
    markedLines: found.markedLines,
    reveal: (text) => toLine(stringPieces(text, context), line, context),
    blocks: found.blocks,
    placed: context.placed,
    place,
    report: context.report,
  });
}

function onOneLine(inlines: readonly Inline[], place: Place, context: LowerContext): string {
  const text = inlineText(inlines);
  if (!text.includes('\n')) return text;
  context.report(problem('template-single-line', place, { text: text.replaceAll('\n', '⏎') }));
  return text.replaceAll('\n', ' ');
}

function paragraphsOf(found: FoundDirective, place: Place): readonly (readonly Inline[])[] {
  return found.blocks().flatMap((block) => {
    if (block.type === 'paragraph') return [block.text];
    found.context.report(
      problem('template-content-unexpected', place, { name: found.name, block: block.type }),
    );
    return [];
  });
}
