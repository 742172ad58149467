import { catalogue, type Catalogue } from './catalogue/index.ts';
import type { Definition, Language, Severity, Words } from './define.ts';
import { nestQuotes } from './nest-quotes.ts';
import type { Place } from './place.ts';

export type ProblemCode = keyof Catalogue;
export type ParametersOf<Code extends ProblemCode> =
  Catalogue[Code] extends Definition<infer Parameters> ? Parameters : never;

/** One statement about the user's material. Collected, never thrown. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly parameters: object;
  /** The project it is about, where one is known. */
  readonly projectId?: string;
  /** The region whose file or project it concerns: findings are sent back region by region. */
  readonly region?: string;
  /** Set when somebody authorised has overridden it: who, when, why. */
  readonly override?: Override;
}

export interface Override {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** A value with what was wrong on the way to it: a stage returns the best value it can. */
export interface Checked<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** Makes a problem of the catalogue's severity; `about` names the project or region. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  parameters: ParametersOf<Code>,
  about: { readonly projectId?: string | undefined; readonly region?: string | undefined } = {},
): Problem {
  return {
    code,
    severity: catalogue[code].severity,
    place,
    parameters: parameters as object,
    ...(about.projectId === undefined ? {} : { projectId: about.projectId }),
    ...(about.region === undefined ? {} : { region: about.region }),
  };
}

/** The sentence and the remedy of a problem in the reader's language. */
export function wordsOf(subject: Problem, language: Language): Words {
  // The code and the parameters were joined in `problem()`, which checked them against each other.
  const definition = catalogue[subject.code] as unknown as Definition<object>;
  // The remedy says what to type, letter by letter: its marks stay as they are.
  const { sentence, ...rest } = definition[language](subject.parameters);
  return { sentence: nestQuotes(sentence), ...rest };
}

/** `R07`, `D31`, `GF18` …: where the specification speaks of this problem. */
export function referenceOf(subject: Problem): string | undefined {
  const definition = catalogue[subject.code] as unknown as Definition<object>;
  return definition.reference;
}

/** True when the problem stops `--final`: an error nobody has overridden. */
export function isBlocking(subject: Problem): boolean {
  return subject.severity === 'error' && subject.override === undefined;
}

/** True for a gap somebody has still to fill: a draft may have it, the final of its document not. */
export function isPending({ code }: Problem): boolean {
  const definition = catalogue[code] as unknown as Definition<object>;
  return definition.pending === true;
}
