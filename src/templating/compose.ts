import { checkDocument } from '../document/check.ts';
import type { Document, Form, Properties } from '../document/model.ts';
import { problem, type Checked, type Problem } from '../problems/problem.ts';
import type { Placed } from './context.ts';
import { fillIn } from './fill-in.ts';
import type { Template } from './front-matter.ts';
import { lintLines } from './lint-lines.ts';
import { lowerMarkup } from './lower.ts';
import { parseMarkup } from './markup.ts';

/** What a template is filled with: a view for `{{…}}`, tables and certificates to place by name. */
export interface ComposeInput extends Placed {
  readonly view: object;
  /** Which of the template's forms is wanted; its first when nobody says. */
  readonly form?: Form | undefined;
  /** `form` is the template's to say, and the title becomes the words after `# ` where there are any. */
  readonly properties: Properties;
}

/**
 * A template and its data → a document. Five steps: the front matter is read (readTemplate), the data filled
 * in, the markup parsed, its nodes lowered to our tree, and the tree checked. Always returns a document, with
 * whatever was wrong on the way.
 */
export function compose(template: Template, input: ComposeInput): Checked<Document> {
  const filled = fillIn(template, input.view, 'by-data');
  const fences = lintLines(template.file, filled.value.lines);
  const markup = parseMarkup(filled.value);
  const lowered = lowerMarkup(template.file, markup, input);
  const form = input.form ?? template.forms[0];
  const document = assemble(template, { ...input.properties, form }, lowered.value);
  const checked = checkDocument(document, { file: template.file });
  return {
    value: document,
    problems: [...filled.problems, ...offered(template, form), ...fences, ...lowered.problems, ...checked],
  };
}

/** A copy adapted by staff may have been made for one form only: its words would not fit another. */
function offered({ file, forms }: Template, wanted: Form): readonly Problem[] {
  if (forms.includes(wanted)) return [];
  return [problem('template-form-missing', { file }, { form: wanted, forms })];
}

function assemble(
  template: Template,
  properties: Properties,
  { body, annexes }: Pick<Document, 'body' | 'annexes'>,
): Document {
  const title = body.find((block) => block.type === 'title')?.text ?? properties.title;
  return { kind: template.kind, properties: { ...properties, title }, body, annexes };
}
