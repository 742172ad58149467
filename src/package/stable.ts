import { editPart, textOfPart, withPart, type Parts } from './parts.ts';

/** Sets creation and change of docProps/core.xml to the document's own day (ISO): never the clock's. */
export function withDocumentDate(parts: Parts, isoDay: string): Parts {
  return editPart(parts, 'docProps/core.xml', (text) =>
    text.replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g,
      (_, open: string, _name: string, close: string) => `${open}${isoDay}T00:00:00Z${close}`,
    ),
  );
}

/**
 * Renumbers the ids that writers draw at random or count through the life of the process, in order of their
 * appearance: relationship ids, bookmarks, drawings, VML shapes.
 */
export function withStableIds(parts: Parts): Parts {
  let result = parts;
  for (const name of [...parts.keys()].sort()) {
    if (name.endsWith('.rels')) result = withStableRelationships(result, name);
  }
  for (const name of [...parts.keys()].sort()) {
    if (/^word\/[^/]+\.xml$/.test(name)) result = editPart(result, name, renumberMarks);
  }
  return result;
}

function withStableRelationships(parts: Parts, relationships: string): Parts {
  const text = textOfPart(parts, relationships);
  const ids = [...text.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1] ?? '');
  if (ids.every((id) => /^rId\d+$/.test(id))) return parts;
  const renamed = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
  const rename = (whole: string, head: string, id: string): string => {
    const fresh = renamed.get(id);
    return fresh === undefined ? whole : `${head}"${fresh}"`;
  };
  const owner = relationships.replace(/(^|\/)_rels\/([^/]+)\.rels$/, '$1$2');
  const pointed = withPart(parts, relationships, text.replace(/( Id=)"([^"]+)"/g, rename));
  if (!pointed.has(owner)) return pointed;
  return editPart(pointed, owner, (part) => part.replace(/( r:\w+=)"([^"]+)"/g, rename));
}

function renumberMarks(text: string): string {
  const bookmarks = numbering();
  const drawings = numbering();
  const shapes = numbering();
  return text
    .replace(/<w:bookmark(Start|End)\b[^>]*>/g, (tag) =>
      tag.replace(/( w:id=)"([^"]*)"/, (_, head: string, id: string) => `${head}"${bookmarks(id)}"`),
    )
    .replace(/(<wp:docPr\b[^>]*? id=)"([^"]*)"/g, (_, head: string, id: string) => `${head}"${drawings(id)}"`)
    .replace(/(PowerPlusWaterMarkObject)([\w-]+)/g, (_, head: string, id: string) => `${head}${shapes(id)}`);
}

function numbering(): (id: string) => number {
  const numbers = new Map<string, number>();
  return (id) => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
}
