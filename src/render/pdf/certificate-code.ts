import encodeQR from 'qr';
import type { CertificateLayout } from '../../layout/certificate.ts';
import type { PlacedShape } from './placed.ts';

/** ISO/IEC 18004:2015 §7.5.1, level M: read with 15 % of it damaged, as a certificate on a wall may be. */
const ERROR_CORRECTION = 'medium';
/** ISO/IEC 18004:2015 §6.3.8: modules to be kept light around the symbol. */
const QUIET_MODULES = 4;

/** The QR code of a certificate in the middle of its zone, the quiet zone being the zone's edge. */
export function placeCode(
  content: string,
  { x, y, size, colour }: NonNullable<CertificateLayout['code']>,
): PlacedShape {
  // The library refuses to leave the border out (0.7.0: "invalid border=0"), so one module of it is cut off.
  const bordered = encodeQR(content, 'raw', { ecc: ERROR_CORRECTION, border: 1 });
  const rows = bordered.slice(1, -1).map((row) => row.slice(1, -1));
  const moduleMm = size / (rows.length + 2 * QUIET_MODULES);
  const insetMm = QUIET_MODULES * moduleMm;
  return { type: 'modules', xMm: x + insetMm, yMm: y + insetMm, sizeMm: size - 2 * insetMm, rows, colour };
}
