import type { Document, Format } from '../document/model.ts';
import { renderers } from './index.ts';
import type { Rendered, RenderContext } from './renderer.ts';
import { withRoomForText } from './side-one.ts';

/** Writes a document as composed in one format: its side 1 settled first, the same in all of them. */
export function renderDocument(
  document: Document,
  format: Format,
  context: RenderContext,
): Promise<Rendered> {
  return renderers[format].render(withRoomForText(document, context), context);
}
