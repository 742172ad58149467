import type { Document, Format } from '../document/model.ts';
import type { Host } from '../host/host.ts';
import { renderDocument } from '../render/render-document.ts';
import type { Rendered, RenderContext } from '../render/renderer.ts';

/** Renders documents, here or in threads: the same bytes either way. */
export interface RenderPool {
  /** Documents worth having under way at once: enough that no worker waits, few enough that memory stays flat. */
  readonly inFlight: number;
  /** A document as composed, written in one format. Rejects with what the writer threw. */
  readonly render: (document: Document, format: Format) => Promise<Rendered>;
  /** Ends the threads at once; what was under way is given up. */
  readonly close: () => Promise<void>;
}

type OpenRenderPool = (host: Host, context: RenderContext, workers: number) => RenderPool;

/** A pool of `workers`; one is this thread, and then none is started. */
export const openRenderPool: OpenRenderPool = (_host, context) => ({
  inFlight: 1,
  render: (document, format) => renderDocument(document, format, context),
  close: () => Promise.resolve(),
});
