/** What a chart may take up, and how its words are measured: the caller knows fonts, the layout does not. */
export interface ChartRoom {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Height of a character. */
  readonly emMm: number;
  /** From one line of words to the next. */
  readonly pitchMm: number;
  /** Breaks words into lines of at most `widthMm`. */
  readonly setText: (text: string, widthMm: number) => SetWords;
}

export interface SetWords {
  readonly lines: readonly string[];
  /** Width of the widest line. */
  readonly widthMm: number;
  /** A word had to be cut because it is wider than a line. */
  readonly cut: boolean;
}
