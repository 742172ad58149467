import { cutIntoPhrases, type PhraseSources } from './phrases.ts';
import { fillInOrder, stackPhrases } from './stack.ts';

/** A short text (a company, a project, a heading) for a zone of fixed width. */
export interface FitRequest extends PhraseSources {
  readonly text: string;
  /** Width of the zone, in points. */
  readonly width: number;
  readonly size: number;
  readonly minimumSize: number;
  readonly maximumLines: number;
  /** Width at a size of one point, as drawn. */
  readonly measure: (text: string) => number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

const shrinkStep = 0.5;

/**
 * The fewest balanced lines at the largest size: first more lines, then half a point less (domain §2.3,
 * long names). Words stay whole where that is possible at any size. Null where nothing fits.
 */
export function fitText(request: FitRequest): FittedText | null {
  const words = cutIntoPhrases(request.text, request);
  return (
    fitPieces(request, words) ??
    fitPieces(
      request,
      words.flatMap((word) => Array.from(word)),
    )
  );
}

function fitPieces(request: FitRequest, pieces: readonly string[]): FittedText | null {
  const steps = Math.max(Math.floor((request.size - request.minimumSize) / shrinkStep + 1e-9), 0);
  for (let step = 0; step <= steps; step += 1) {
    const size = request.size - step * shrinkStep;
    const lines = linesAt(request, pieces, size);
    if (lines !== null) return { size, lines };
  }
  return null;
}

function linesAt(request: FitRequest, pieces: readonly string[], size: number): readonly string[] | null {
  const stack = { maximum: request.width / size + 1e-9, cell: 1, measure: request.measure };
  const fewest = Math.max(Math.ceil(request.measure(request.text) / stack.maximum), 1);
  for (let count = fewest; count <= request.maximumLines; count += 1) {
    const [best] = stackPhrases(pieces, { ...stack, lines: { fewest: count, most: count } });
    if (best !== undefined) return best.lines.map((line) => line.trim());
  }
  const filled = fillInOrder(pieces, stack);
  const fits =
    filled.length <= request.maximumLines && filled.every((line) => stack.measure(line) <= stack.maximum);
  return fits ? filled.map((line) => line.trim()) : null;
}
