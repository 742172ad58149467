import type { Document } from '../../document/model.ts';
import type { Problem } from '../../problems/problem.ts';
import { flowChartProblems } from '../flow-chart.ts';
import type { Rendered, RenderContext, Renderer } from '../renderer.ts';
import { certificatePages } from './certificate-pages.ts';
import { watchPages } from './drawn.ts';
import type { FileProperties } from './file-properties.ts';
import { placeDocument } from './flow/page.ts';
import type { PlacedPage } from './placed.ts';
import { encodeStamped } from './stamp/encode.ts';
import { isStamped } from './stamp/is-stamped.ts';

/** PDF by two encoders: everything is placed first, as plain data; they only write it down. */
export const pdfRenderer: Renderer = { format: 'pdf', render: renderPdf };

async function renderPdf(document: Document, context: RenderContext): Promise<Rendered> {
  const problems: Problem[] = [];
  const { pages, drawn } = watchPages(placePages(document, context, problems), document.properties.title);
  const properties = propertiesOf(document);
  const bytes = isStamped(document) ? encodeStamped(pages, properties) : await flow([...pages], properties);
  const seen = drawn();
  return {
    bytes,
    pages: seen.pages,
    faces: seen.faces.map(({ id, sha256 }) => ({ id, sha256 })),
    problems: [...problems, ...flowChartProblems(document, context), ...seen.problems],
  };
}

/** pdfmake takes longer to load than a hundred certificates to write: only what flows pays for it. */
async function flow(pages: readonly PlacedPage[], properties: FileProperties): Promise<Uint8Array> {
  const { encodePdf } = await import('./flow/encode.ts');
  return encodePdf(pages, properties);
}

/** Certificates come one by one, so that ten thousand of them are never there at once. */
function placePages(document: Document, context: RenderContext, problems: Problem[]): Iterable<PlacedPage> {
  const { body, annexes } = document;
  const isCertificates = body.length > 0 && body.every((block) => block.type === 'certificate');
  if (annexes.length === 0 && isCertificates) return certificatePages(document, context, problems);
  const placed = placeDocument(document, context);
  problems.push(...placed.problems);
  return placed.pages;
}

function propertiesOf({ properties }: Document): FileProperties {
  const { title, issuer, number, status, date } = properties;
  const keywords = status === 'draft' ? '草稿' : null;
  return { title, author: issuer ?? null, subject: number ?? null, keywords, date };
}
