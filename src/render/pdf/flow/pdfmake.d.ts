/*
 * The two modules of pdfmake 0.3.11 this project calls, as far as it calls them. Its own typings cover the
 * browser's entry only.
 */

declare module 'pdfmake/js/Printer.js' {
  /** What a printer fetches before it prints; ours refuses everything that is an address. */
  interface UrlResolver {
    resolve(url: string): void;
    resolved(): Promise<void>;
  }
  interface VirtualFiles {
    existsSync(name: string): boolean;
    readFileSync(name: string): Uint8Array;
  }
  interface PdfKitDocument {
    _id: Uint8Array;
    on(event: 'data', listener: (chunk: Uint8Array) => void): void;
    on(event: 'end', listener: () => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    end(): void;
  }
  interface PdfPrinter {
    createPdfKitDocument(definition: object): Promise<PdfKitDocument>;
  }
  type PdfPrinterClass = new (
    fonts: Record<string, { normal: string }>,
    files: VirtualFiles,
    urls: UrlResolver,
    localAccessPolicy: (path: string) => boolean,
  ) => PdfPrinter;
  const printerModule: { readonly default: PdfPrinterClass };
  export = printerModule;
}

declare module 'pdfmake/js/PDFDocument.js' {
  const documentModule: {
    readonly default: {
      readonly prototype: { provideFont(family: string, bold: boolean, italics: boolean): object };
      new (
        fonts: object,
        images: object,
        patterns: object,
        attachments: object,
        options: object,
      ): { font(bytes: Uint8Array): { readonly _font: object } };
    };
  };
  export = documentModule;
}
