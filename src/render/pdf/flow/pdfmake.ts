import { createRequire } from 'node:module';

/*
 * The two modules of pdfmake 0.3.11 this project calls, typed as far as it calls them: its own typings
 * cover the browser's entry only. They are required, not imported, because bundlers and Node disagree on
 * what the default export of such a CommonJS module is.
 */

/** What a printer fetches before it prints; ours refuses everything that is an address. */
interface UrlResolver {
  readonly resolve: (url: string) => void;
  readonly resolved: () => Promise<void>;
}

interface VirtualFiles {
  readonly existsSync: (name: string) => boolean;
  readonly readFileSync: (name: string) => Uint8Array;
}

/** The pdfkit document that pdfmake fills; a stream of the file's bytes. */
export interface PdfKitDocument {
  _id: Uint8Array;
  /** Adds the properties to the XMP packet; called at the end. */
  _addInfo: () => void;
  readonly appendXML: (xml: string) => void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

type PdfPrinterClass = new (
  fonts: Record<string, { readonly normal: string }>,
  files: VirtualFiles,
  urls: UrlResolver,
  localAccessPolicy: (path: string) => boolean,
) => { readonly createPdfKitDocument: (definition: object) => Promise<PdfKitDocument> };

interface PdfDocumentClass {
  readonly prototype: { provideFont: (family: string, bold: boolean, italics: boolean) => object };
  new (
    fonts: object,
    images: object,
    patterns: object,
    attachments: object,
    options: object,
  ): { readonly font: (bytes: Uint8Array) => { readonly _font: object } };
}

/** pdfmake's renderer, as far as `turned.ts` changes it. */
export interface VectorDrawer {
  readonly pdfDocument: {
    readonly save: () => void;
    readonly restore: () => void;
    readonly transform: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
  };
}

interface RendererClass {
  readonly prototype: {
    renderVector: (this: VectorDrawer, vector: { readonly type: string }) => void;
  };
}

const require = createRequire(import.meta.url);

export const { default: PdfPrinter } = require('pdfmake/js/Printer.js') as {
  readonly default: PdfPrinterClass;
};

export const { default: PdfDocument } = require('pdfmake/js/PDFDocument.js') as {
  readonly default: PdfDocumentClass;
};

export const { default: Renderer } = require('pdfmake/js/Renderer.js') as {
  readonly default: RendererClass;
};
