import type { Document, Format } from '../document/model.ts';
import { openSharedFonts, type SharedFonts } from '../fonts/shared.ts';
import type { Answer, OpenThread } from '../host/host.ts';
import { renderDocument } from '../render/render-document.ts';
import type { RenderContext } from '../render/renderer.ts';

/*
 * What a thread of the pool runs. It loads the writers and the fonts and nothing that reads or judges: a thread
 * must begin quickly.
 */

/** What a thread renders with, as plain data. */
export interface RenderSetup extends Omit<RenderContext, 'fonts'> {
  readonly fonts: SharedFonts;
}

export interface RenderQuestion {
  readonly document: Document;
  readonly format: Format;
}

/** Renders the documents it is sent; the bytes are handed over, not copied. */
export const openThread: OpenThread = (setup) => {
  const { fonts, ...rest } = setup as RenderSetup;
  const context: RenderContext = { ...rest, fonts: openSharedFonts(fonts) };
  return async (question) => {
    const { document, format } = question as RenderQuestion;
    return answerOf(await renderDocument(document, format, context));
  };
};

function answerOf(value: { readonly bytes: Uint8Array }): Answer {
  const { buffer, byteLength } = value.bytes;
  // A view of a larger memory (Node's pool of small buffers) is copied: what lies beside it is not ours to give.
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return { value, handOver: isWhole ? [buffer] : [] };
}
