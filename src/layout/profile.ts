/**
 * Measures of an official page as data, each with its clause. Lengths in millimetres from the paper's
 * top-left corner unless the name says otherwise; type sizes in points.
 */
export interface OfficialProfile {
  readonly id: string;
  readonly paper: { readonly widthMm: number; readonly heightMm: number };
  /** 版心 (GB/T 9704 §5.2.1): 156 × 225 mm at 28/37 mm. */
  readonly typeArea: {
    readonly leftMm: number;
    readonly topMm: number;
    readonly widthMm: number;
    readonly heightMm: number;
  };
  /** The type area of a landscape side, read with its head up. */
  readonly landscape: {
    readonly leftMm: number;
    readonly topMm: number;
    readonly widthMm: number;
    readonly heightMm: number;
  };
  readonly grid: { readonly lines: number; readonly cells: number; readonly pitchMm: number };
  readonly sizes: {
    readonly title: number;
    readonly body: number;
    readonly imprint: number;
    readonly pageNumber: number;
    /** Table text, from the largest to the smallest that may be used. */
    readonly table: readonly number[];
  };
  readonly colours: { readonly text: string; readonly red: string };
  readonly file: FileHead;
  readonly letter: LetterHead;
  readonly title: {
    readonly blankLinesAbove: number;
    readonly blankLinesBelow: number;
    readonly pitchMm: number;
  };
  readonly signature: SignaturePlaces;
  readonly imprint: ImprintPlaces;
  readonly pageNumber: {
    /** From the type area's bottom to the middle of the dash. */
    readonly belowTypeAreaMm: number;
    /** From the type area's right (odd) or left (even) edge, in cells. */
    readonly insetCells: number;
  };
  readonly table: TablePlaces;
  readonly word: WordPlaces;
  readonly custom: LocalCustom;
}

/** How a word processor realises the same page: its line boxes hold half a gap above and below the characters. */
export interface WordPlaces {
  readonly marginTopMm: number;
  readonly marginBottomMm: number;
  /** Exact distance of lines, in points. */
  readonly linePoints: number;
}

/** What the standard leaves to a province or a body; a competition's setting `layout` may say otherwise. */
export interface LocalCustom {
  /** Headings `1.`: no national rule makes them bold (domain §1.5). */
  readonly level3: 'regular' | 'bold';
  /** Whether even sides carry the binding margin on their right (domain §1.2.1). */
  readonly margins: 'same' | 'mirrored';
  /**
   * Landscape sides: turned on upright sheets, as they are bound (domain §1.11), or sheets that lie across, as they
   * are read on a screen. Where nobody says, the form of the paper does: see render/orientation.
   */
  readonly landscape: 'by-form' | 'rotated' | 'screen';
  /** 2 for two-sided printing; 4 for saddle stitching (domain §1.9). */
  readonly sidesMultipleOf: 2 | 4;
  /** Red of the PDF's head: as screens mix it, or the ink of GB/T 9704 §5.2.4 (Y80 M80). */
  readonly red: 'srgb' | 'cmyk';
  /** Whether a draft shows where the seal will be set, by a dashed circle; a final never does (domain §1.7). */
  readonly sealGuide: 'none' | 'circle';
}

/** The red head of a 文件. */
export interface FileHead {
  readonly markTopMm: number;
  readonly markSize: number;
  readonly blankLinesToNumber: number;
  readonly numberToRuleMm: number;
  readonly ruleMm: number;
  readonly signersInsetCells: number;
}

/** The head and foot of a 信函. */
export interface LetterHead {
  readonly markTopMm: number;
  readonly markSize: number;
  readonly markToRuleMm: number;
  readonly lowerRuleMm: number;
  readonly ruleLeftMm: number;
  readonly ruleRightMm: number;
  readonly thickMm: number;
  readonly thinMm: number;
  /** Distance of the middles of the thick and the thin rule. */
  readonly ruleStepMm: number;
  readonly ruleToNumberMm: number;
}

export interface SignaturePlaces {
  /** Inset of the date when a seal will be set. */
  readonly sealedInsetCells: number;
  /** Inset of the name without a seal, and how far the date starts to its right. */
  readonly unsealedInsetCells: number;
  readonly unsealedDateOffsetCells: number;
  readonly sealedBlankLines: number;
  /** What is left of them where the side would otherwise not hold the signature. */
  readonly sealedFewestBlankLines: number;
  readonly unsealedBlankLines: number;
  /** How much nearer to one another a side's lines may stand so that it holds the signature. */
  readonly tightenMm: number;
  /** Room the seal's circle needs below the date. */
  readonly sealBelowDateMm: number;
  /** Diameter of a seal, for planning; its middle is this much above the middle of name and date. */
  readonly sealMm: number;
  readonly sealRiseMm: number;
  /** Joint issue: seals in a row, and from one row of names to the next; what is left of that where room is scarce. */
  readonly jointColumns: number;
  readonly jointRowLines: number;
  readonly jointFewestRowLines: number;
}

export interface ImprintPlaces {
  readonly outerRuleMm: number;
  readonly innerRuleMm: number;
  /** Inset of its words on both sides, in body cells. */
  readonly insetCells: number;
  readonly rowMm: number;
  /** Clear room above the first rule, in lines. */
  readonly clearLines: number;
}

export interface TablePlaces {
  readonly ruleMm: number;
  readonly paddingXMm: number;
  readonly paddingYMm: number;
  /** Distance of the baselines inside a cell as a multiple of the size. */
  readonly leading: number;
  readonly titleSize: number;
}
