import type { Certificate, Document } from '../../document/model.ts';
import type { Problem } from '../../problems/problem.ts';
import type { RenderContext } from '../renderer.ts';
import { placeCertificate } from './certificate.ts';
import { sideToPage } from './flow/side-to-page.ts';
import type { Side } from './flow/side.ts';
import type { PlacedPage } from './placed.ts';

/**
 * The sheets of a document of certificates, each placed when it is asked for; what is found wrong with it goes to
 * `problems` then.
 */
export function* certificatePages(
  document: Document,
  context: RenderContext,
  problems: Problem[],
): Iterable<PlacedPage> {
  for (const [index, block] of document.body.entries()) {
    if (block.type !== 'certificate') continue;
    yield sideToPage(certificateSide(block, index, context, problems), index + 1, document, context);
  }
}

/** A certificate as the side of a document, listed in the reader's outline by its number. */
export function certificateSide(
  certificate: Certificate,
  index: number,
  context: RenderContext,
  problems: Problem[],
): Side {
  const layout = context.certificateLayouts.get(certificate.layout);
  if (layout === undefined) throw new Error(`No certificate layout ${certificate.layout}`);
  const placed = placeCertificate(certificate, layout, context.fonts);
  problems.push(...placed.problems);
  const [first, ...rest] = placed.page.texts;
  const bookmark = { id: `certificate-${index}`, parent: null, title: certificate.number };
  const texts = first === undefined ? [] : [{ ...first, bookmark }, ...rest];
  return {
    orientation: 'portrait',
    drawing: { shapes: [], texts: [] },
    endMm: 0,
    numbering: 'unnumbered',
    finished: { ...placed.page, texts },
  };
}
