import { mmToPoints } from '../../../layout/units.ts';
import type { PlacedPage, PlacedShape } from '../placed.ts';
import { number } from '../shape-path.ts';
import { deflate, type StreamBytes } from './deflate.ts';
import { latin1, type PdfFile } from './file.ts';
import { paintShapes } from './paint.ts';

/** The drawings that sheets of a document share, each written once as a form. */
export interface DocumentArt {
  /** Draws the art of a page; nothing where it has none. */
  readonly draw: (page: PlacedPage, file: PdfFile) => string;
  /** The entries of the resources' /XObject. */
  readonly finish: () => string;
}

export function documentArt(): DocumentArt {
  const forms = new Map<readonly PlacedShape[], { readonly name: string; readonly number: number }>();
  return {
    draw: ({ art = [], widthMm, heightMm }, file) => {
      if (art.length === 0) return '';
      const box = `0 0 ${number(mmToPoints(widthMm))} ${number(mmToPoints(heightMm))}`;
      const form = forms.get(art) ?? {
        name: `A${forms.size + 1}`,
        number: file.addStream(`/Type/XObject/Subtype/Form/BBox[${box}]`, deflatedArt(art)),
      };
      forms.set(art, form);
      return `/${form.name} Do\n`;
    },
    finish: () => [...forms.values()].map(({ name, number }) => `/${name} ${number} 0 R`).join(''),
  };
}

/** A layout's art is drawn and deflated once a process, however many files it goes into. */
const deflated = new WeakMap<readonly PlacedShape[], StreamBytes>();

function deflatedArt(art: readonly PlacedShape[]): StreamBytes {
  const content = deflated.get(art) ?? deflate(latin1(paintShapes(art)));
  deflated.set(art, content);
  return content;
}
