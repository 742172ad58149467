/** error: blocks `--final`; warning: to be looked at; normalised: corrected, in the ledger; info: told. */
export type Severity = 'error' | 'warning' | 'normalised' | 'info';
export type Language = 'zh' | 'en';

/** What a problem says: one sentence on what is wrong, and one on what to do about it. */
export interface Words {
  readonly sentence: string;
  readonly hint?: string;
}

/** One entry of the catalogue: a code's severity, where it is specified, and its words. */
export interface Definition<Parameters> {
  readonly severity: Severity;
  /** Rule (`R07`), row of the dirty-data catalogue (`D31`), preflight check (`GF18`), setting (`Q3`). */
  readonly reference?: string;
  /** An authorised person may override it with a recorded reason (E° of the specification). */
  readonly overridable?: true;
  /** Not wrong but not there yet: told as a warning, and documents that wait for it are drafts until it is. */
  readonly pending?: true;
  readonly zh: (parameters: Parameters) => Words;
  readonly en: (parameters: Parameters) => Words;
}

/** Types one catalogue entry by its parameters: `define<{ raw: string }>({ … })`. */
export function define<Parameters extends object = Readonly<Record<string, never>>>(
  definition: Definition<Parameters>,
): Definition<Parameters> {
  return definition;
}
