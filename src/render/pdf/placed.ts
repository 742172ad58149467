import type { FontFace } from '../../fonts/library.ts';

/**
 * A page as it will look: every rule and every run of text at its place. Lengths are millimetres from the
 * page's top-left corner, type sizes and spacing are points. Whatever writes PDF takes these and nothing
 * else, so that two encoders draw the same page.
 */
export interface PlacedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /**
   * What a sheet shares with others of its size, drawn before everything else. The same array is the same
   * drawing, so that an encoder may keep what it made of it.
   */
  readonly art?: readonly PlacedShape[];
  /** Drawn next, in this order: text always lies on top. */
  readonly shapes: readonly PlacedShape[];
  /** In reading order. */
  readonly texts: readonly PlacedText[];
  /**
   * What is read with the sheet turned a quarter clockwise: its places are those of the sheet lying across, and on
   * the upright sheet its head is to the left. Drawn after the shapes and before the texts.
   */
  readonly turned?: Drawing;
}

/** One run: one face, one size, one spacing. */
export interface PlacedText {
  readonly xMm: number;
  /** The baseline. The em box reaches 0.88 of the size above it and 0.12 below, whatever the face. */
  readonly yMm: number;
  readonly text: string;
  readonly face: FontFace;
  readonly size: number;
  /** Added after every character, in points; negative where 28 characters share 156 mm. */
  readonly spacing: number;
  readonly colour: string;
  readonly weight?: 'bold';
  /** The run begins something that the reader's outline lists. */
  readonly bookmark?: Bookmark;
}

export interface Bookmark {
  readonly id: string;
  readonly parent: string | null;
  readonly title: string;
}

export type PlacedShape =
  | {
      readonly type: 'rule';
      readonly x1Mm: number;
      readonly y1Mm: number;
      readonly x2Mm: number;
      readonly y2Mm: number;
      readonly lineMm: number;
      readonly colour: string;
    }
  /** A rectangle's outline; `lineMm` lies half inside and half outside of it. */
  | {
      readonly type: 'frame';
      readonly xMm: number;
      readonly yMm: number;
      readonly widthMm: number;
      readonly heightMm: number;
      readonly radiusMm: number;
      readonly lineMm: number;
      readonly colour: string;
    }
  /** One row of a table: its upper and lower rule and the verticals at `columnsMm`. */
  | {
      readonly type: 'row';
      readonly columnsMm: readonly number[];
      readonly yMm: number;
      readonly heightMm: number;
      readonly lineMm: number;
      readonly colour: string;
    }
  /** SVG path data whose unit is the millimetre, moved to x/y and mirrored where asked. */
  | {
      readonly type: 'ornament';
      readonly path: string;
      readonly xMm: number;
      readonly yMm: number;
      readonly mirror: 'none' | 'x' | 'y' | 'both';
      readonly fill: string | null;
      readonly stroke: { readonly colour: string; readonly lineMm: number } | null;
    }
  /** A square of dark and light modules (a QR code), row by row from the top; the dark ones are drawn. */
  | {
      readonly type: 'modules';
      readonly xMm: number;
      readonly yMm: number;
      readonly sizeMm: number;
      readonly rows: readonly (readonly boolean[])[];
      readonly colour: string;
    }
  /** Words drawn as outlines, so that they are seen but are no text: searching and copying skip them. */
  | {
      readonly type: 'outlined';
      readonly text: string;
      readonly face: FontFace;
      readonly centreXMm: number;
      readonly centreYMm: number;
      readonly size: number;
      readonly angleDegrees: number;
      readonly colour: string;
    };

/** The em box every face is set on: its upper edge above the baseline, in ems (see layout/gb9704). */
export const EM_ASCENT = 0.88;

/** What stands on a page before the page is known: shapes and texts relative to some origin. */
export interface Drawing {
  readonly shapes: readonly PlacedShape[];
  readonly texts: readonly PlacedText[];
}

export const EMPTY_DRAWING: Drawing = { shapes: [], texts: [] };

/** The drawing moved down by `dyMm`. */
export function moveDown(drawing: Drawing, dyMm: number): Drawing {
  return {
    shapes: drawing.shapes.map((shape) => moveShapeDown(shape, dyMm)),
    texts: moveTextsDown(drawing.texts, dyMm),
  };
}

/** Runs moved down by `dyMm`. */
export function moveTextsDown(texts: readonly PlacedText[], dyMm: number): readonly PlacedText[] {
  return texts.map((text) => ({ ...text, yMm: text.yMm + dyMm }));
}

function moveShapeDown(shape: PlacedShape, dyMm: number): PlacedShape {
  switch (shape.type) {
    case 'rule':
      return { ...shape, y1Mm: shape.y1Mm + dyMm, y2Mm: shape.y2Mm + dyMm };
    case 'outlined':
      return { ...shape, centreYMm: shape.centreYMm + dyMm };
    case 'frame':
    case 'row':
    case 'ornament':
    case 'modules':
      return { ...shape, yMm: shape.yMm + dyMm };
  }
}

/** The drawing moved to the right by `dxMm`. */
export function moveRight(drawing: Drawing, dxMm: number): Drawing {
  return {
    shapes: drawing.shapes.map((shape) => moveShapeRight(shape, dxMm)),
    texts: drawing.texts.map((text) => ({ ...text, xMm: text.xMm + dxMm })),
  };
}

function moveShapeRight(shape: PlacedShape, dxMm: number): PlacedShape {
  switch (shape.type) {
    case 'rule':
      return { ...shape, x1Mm: shape.x1Mm + dxMm, x2Mm: shape.x2Mm + dxMm };
    case 'outlined':
      return { ...shape, centreXMm: shape.centreXMm + dxMm };
    case 'row':
      return { ...shape, columnsMm: shape.columnsMm.map((x) => x + dxMm) };
    case 'frame':
    case 'ornament':
    case 'modules':
      return { ...shape, xMm: shape.xMm + dxMm };
  }
}

/** Everything on a page, upright or turned, in the order in which it is drawn. */
export function drawingsOf({ art = [], shapes, turned, texts }: PlacedPage): readonly Drawing[] {
  return [{ shapes: art, texts: [] }, { shapes, texts: [] }, turned ?? EMPTY_DRAWING, { shapes: [], texts }];
}

/** Drawings laid over one another, in order. */
export function mergeDrawings(drawings: readonly Drawing[]): Drawing {
  return {
    shapes: drawings.flatMap((drawing) => drawing.shapes),
    texts: drawings.flatMap((drawing) => drawing.texts),
  };
}
