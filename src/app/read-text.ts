import { decodeText } from '../ingest/sources/text-encoding.ts';
import { problem, type Problem } from '../problems/problem.ts';

/**
 * A settings or template file as text, in UTF-8 or, as an office editor may save it, GBK; null, with a
 * problem, when its bytes are of no known encoding.
 */
export function readText(file: string, bytes: Uint8Array, problems: Problem[]): string | null {
  const { text, damage } = decodeText(bytes);
  if (damage === undefined && !text.includes('\ufffd')) return text;
  problems.push(problem('configuration-encoding', { file }, {}));
  return null;
}
