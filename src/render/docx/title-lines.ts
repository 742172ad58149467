import type { Title } from '../../document/model.ts';
import { cellsOf } from './cells.ts';

export function titleLines(title: Pick<Title, 'text' | 'phrases'>, widthCells: number): readonly string[] {
  const phrases = title.phrases.length > 0 ? title.phrases : Array.from(title.text);
  const lines: string[] = [''];
  for (const phrase of phrases) {
    const last = lines[lines.length - 1] ?? '';
    if (cellsOf(last + phrase) > widthCells) lines.push(phrase);
    else lines[lines.length - 1] = last + phrase;
  }
  return lines;
}
