/** A passage of the notice, with the clause in which it stands (`附件1·五A（三）2(2)`). */
export interface Passage {
  readonly clause: string;
  readonly raw: string;
}

/** A passage, and how it is read or should be written. */
export interface Rewritten extends Passage {
  readonly proposal: string;
}
