import type { Document } from '../document/model.ts';
import { roles, type FontLibrary } from '../fonts/library.ts';
import { isBlocking, type Problem } from '../problems/problem.ts';
import { renderDocument } from '../render/render-document.ts';
import type { PlannedJob } from './plan-jobs.ts';
import type { PoolContext } from './render-pool.ts';

/**
 * What would stop a planned document when it is drawn, for a run that draws nothing; none where nothing would. A
 * character that no face has shows only there, in the role it is drawn in: so a document that holds one missing in
 * any role is drawn after all, and thrown away.
 */
export async function reasonsNotToDraw(
  { document, files }: PlannedJob,
  render: PoolContext,
): Promise<readonly Problem[]> {
  const wanted = files.filter(({ reasons }) => reasons.length > 0).map(({ format }) => format);
  if (document === null || !wanted.includes('pdf') || !isDoubtful(document, render.fonts)) return [];
  const rendered = await Promise.all(wanted.map((format) => renderDocument(document, format, render)));
  const problems = rendered.flatMap((file) => file.problems);
  return problems.some(isBlocking) ? problems : [];
}

function isDoubtful(document: Document, fonts: FontLibrary): boolean {
  const characters = [...new Set(JSON.stringify(document))].join('');
  return roles.some((role) => fonts.missing(characters, role).length > 0);
}
