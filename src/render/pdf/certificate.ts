import type { Certificate } from '../../document/model.ts';
import type { FontLibrary } from '../../fonts/library.ts';
import type { CertificateLayout } from '../../layout/certificate.ts';
import type { Problem } from '../../problems/problem.ts';
import type { PlacedPage } from './placed.ts';

/** A certificate on its sheet. */
export function placeCertificate(
  _certificate: Certificate,
  layout: CertificateLayout,
  _fonts: FontLibrary,
): { readonly page: PlacedPage; readonly problems: readonly Problem[] } {
  return {
    page: { widthMm: layout.paper.width, heightMm: layout.paper.height, shapes: [], texts: [] },
    problems: [],
  };
}
