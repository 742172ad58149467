import type { OfficialProfile } from '../../../layout/profile.ts';

/** Red of the head: as screens mix it, or printing ink (GB/T 9704 §5.2.4: Y80 M80). */
export function redOf({ colours, custom }: OfficialProfile): string {
  return custom.red === 'cmyk' ? 'cmyk(0, 80, 80, 0)' : colours.red;
}

const INK = /^cmyk\((\d+), (\d+), (\d+), (\d+)\)$/;

/** A colour as pdfmake takes it: #RRGGBB as it is, ink as its four parts in hundredths. */
export function pdfColour(colour: string): string | readonly number[] {
  const [, ...parts] = INK.exec(colour) ?? [];
  return parts.length === 0 ? colour : parts.map(Number);
}
