import type { Document } from '../document/model.ts';
import { roles, type FontLibrary } from '../fonts/library.ts';
import { isBlocking, type Problem } from '../problems/problem.ts';
import { renderDocument } from '../render/render-document.ts';
import type { PlannedJob } from './plan-jobs.ts';
import type { PoolContext } from './render-pool.ts';

/**
 * Says what would stop a planned document when it is drawn, for a run that draws nothing; none where nothing would. A
 * character that no face has shows only there, in the role it is drawn in: so a document that holds one missing in
 * any role is drawn after all, and thrown away.
 */
export function drawingCheck(render: PoolContext): (planned: PlannedJob) => Promise<readonly Problem[]> {
  const isDoubtful = doubtfulIn(render.fonts);
  return async ({ document, files }) => {
    const wanted = files.filter(({ reasons }) => reasons.length > 0).map(({ format }) => format);
    if (document === null || !wanted.includes('pdf') || !isDoubtful(document)) return [];
    const rendered = await Promise.all(wanted.map((format) => renderDocument(document, format, render)));
    const problems = rendered.flatMap((file) => file.problems);
    return problems.some(isBlocking) ? problems : [];
  };
}

/** Documents share most of their characters: each is looked up once. */
function doubtfulIn(fonts: FontLibrary): (document: Document) => boolean {
  const fine = new Uint8Array(0x110000);
  return (document) => {
    const text = JSON.stringify(document);
    for (let at = 0; at < text.length;) {
      const codePoint = text.codePointAt(at) ?? 0;
      at += codePoint > 0xffff ? 2 : 1;
      if (fine[codePoint] === 1) continue;
      const character = String.fromCodePoint(codePoint);
      if (roles.some((role) => fonts.missing(character, role).length > 0)) return true;
      fine[codePoint] = 1;
    }
    return false;
  };
}
