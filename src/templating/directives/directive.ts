import type { Annex, Block, Inline } from '../../document/model.ts';
import type { Place } from '../../problems/place.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Placed } from '../context.ts';

/** A name in Chinese and in English; templates may use either. */
export interface DirectiveName {
  readonly zh: string;
  readonly en: string;
}

/**
 * One attribute. `date` is read as ISO day or 2026年9月23日 and handed on as ISO; `choice` is handed on as the
 * value of `choices`.
 */
export interface AttributeDeclaration extends DirectiveName {
  readonly summary: string;
  readonly need: 'required' | 'optional';
  readonly content: 'text' | 'date' | 'choice';
  readonly choices?: Readonly<Record<string, string>>;
}

type Attributes = Readonly<Record<string, AttributeDeclaration>>;

/** What a declared attribute reads as; an optional one left out or empty is null. */
export type AttributeValues<Declared extends Attributes> = {
  readonly [Key in keyof Declared]:
    | (Declared[Key] extends { readonly choices: Readonly<Record<string, infer Choice>> } ? Choice : string)
    | (Declared[Key] extends { readonly need: 'required' } ? never : null);
};

/** A line in which numbers between noncharacters stand for the data (see marks.ts). */
export interface MarkedLine {
  readonly text: string;
  readonly place: Place;
}

/** One use of a directive in a template. */
export interface DirectiveUse<Values> {
  readonly attributes: Values;
  /** Words in brackets after the name; empty without. */
  readonly label: string;
  /** A container's paragraphs, as words with bold and names. */
  readonly paragraphs: () => readonly (readonly Inline[])[];
  /** A container's paragraphs as plain lines. */
  readonly lines: () => readonly string[];
  /**
   * A container's lines with their data still put aside, for a block that reads marks of its own (→) in
   * them; `reveal` puts the data back into a part of such a line.
   */
  readonly markedLines: () => readonly MarkedLine[];
  readonly reveal: (text: string) => string;
  /** A container's content as blocks. */
  readonly blocks: () => readonly Block[];
  readonly placed: Placed;
  readonly place: Place;
  readonly report: (found: Problem) => void;
}

export type Lowered =
  | { readonly type: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly type: 'annex'; readonly annex: Annex };

interface DirectiveDeclaration<Declared extends Attributes> {
  readonly name: DirectiveName;
  /** `leaf` is a line `::name`; `container` goes from `:::name` to `:::`. */
  readonly form: 'leaf' | 'container';
  readonly summary: string;
  /** What the brackets hold; null where there are none. */
  readonly label: string | null;
  readonly attributes: Declared;
  /** Shown in the guide, and tried by a test. */
  readonly example: string;
  /** Whether it may stand in an annex too. */
  readonly where: 'anywhere' | 'body';
  readonly lower: (use: DirectiveUse<AttributeValues<Declared>>) => Lowered;
}

export type Directive = DirectiveDeclaration<Attributes>;

/** Declares a directive; `lower` sees its attributes by the names and types declared. */
export function defineDirective<const Declared extends Attributes>(
  declaration: DirectiveDeclaration<Declared>,
): Directive {
  return {
    ...declaration,
    // Attributes are read by the same declaration, so their names and types are the declared ones.
    lower: (use) => declaration.lower(use as unknown as DirectiveUse<AttributeValues<Declared>>),
  };
}

export function blocks(...list: readonly Block[]): Lowered {
  return { type: 'blocks', blocks: list };
}

/** Names of one attribute, with 、 a comma or a space between them. */
export function listed(names: string | null): readonly string[] {
  return (names ?? '').split(/[、，,\s]+/).filter((name) => name !== '');
}
