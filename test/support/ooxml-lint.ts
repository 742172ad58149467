import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { lintSheets } from './ooxml-lint-xlsx.ts';
import { lintWordPart, twice } from './ooxml-lint-docx.ts';
import { descendants, parseXml, type XmlElement } from './ooxml-xml.ts';

/**
 * What Word and Excel refuse though other programs read it, of a DOCX or XLSX package (ISO/IEC 29500-1, -2):
 * parts without content type, dangling relationships, children out of order, cells without a paragraph …
 * One line a fault; none is necessary, not sufficient.
 */
export function lintPackage(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const parts = new Map<string, XmlElement>();
  const faults: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      parts.set(name, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content)));
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const names = Object.keys(files);
  faults.push(...lintContentTypes(names, parts), ...lintRelationships(names, parts));
  const styles = parts.get('word/styles.xml');
  for (const [name, root] of parts) {
    if (name.startsWith('word/'))
      faults.push(...lintWordPart(root, styles).map((fault) => `${name}: ${fault}`));
  }
  if (parts.has('xl/workbook.xml')) faults.push(...lintSheets(parts));
  return faults;
}

function lintContentTypes(
  names: readonly string[],
  parts: ReadonlyMap<string, XmlElement>,
): readonly string[] {
  const types = parts.get('[Content_Types].xml');
  if (types === undefined) return ['no [Content_Types].xml'];
  const of = (element: string, key: string) =>
    types.children.filter((child) => child.name === element).map((child) => child.attributes.get(key) ?? '');
  const overrides = of('Override', 'PartName');
  const extensions = of('Default', 'Extension');
  const untyped = names.filter(
    (name) =>
      name !== '[Content_Types].xml' &&
      !overrides.includes(`/${name}`) &&
      !extensions.includes((name.split('.').at(-1) ?? '').toLowerCase()),
  );
  const missing = overrides.filter((name) => !names.includes(name.slice(1)));
  return [
    ...untyped.map((name) => `${name}: no content type`),
    ...missing.map((name) => `content type for a missing part ${name}`),
    ...twice(overrides).map((name) => `content type of ${name} twice`),
  ];
}

function lintRelationships(
  names: readonly string[],
  parts: ReadonlyMap<string, XmlElement>,
): readonly string[] {
  const faults: string[] = [];
  for (const [name, root] of parts) {
    if (name.endsWith('.rels')) faults.push(...lintTargets(name, root, names));
    else faults.push(...lintUses(name, root, parts));
  }
  return faults;
}

function lintTargets(name: string, root: XmlElement, names: readonly string[]): readonly string[] {
  const base = posix.dirname(posix.dirname(name));
  const ids = root.children.map((child) => child.attributes.get('Id') ?? '');
  const dangling = root.children.flatMap((child) => {
    const target = child.attributes.get('Target') ?? '';
    if (child.attributes.get('TargetMode') === 'External') return [`${name}: points outside to ${target}`];
    const full = target.startsWith('/') ? target.slice(1) : posix.join(base, target);
    return names.includes(full) ? [] : [`${name}: points to a missing part ${full}`];
  });
  return [...twice(ids).map((id) => `${name}: relationship ${id} twice`), ...dangling];
}

function lintUses(name: string, root: XmlElement, parts: ReadonlyMap<string, XmlElement>): readonly string[] {
  const own = parts.get(posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`));
  const known = new Set(own?.children.map((child) => child.attributes.get('Id')));
  const used = [...descendants(root)].flatMap((element) =>
    [...element.attributes].filter(([key]) => /^r:(id|embed|link)$/.test(key)).map(([, id]) => id),
  );
  return used.filter((id) => !known.has(id)).map((id) => `${name}: uses an unknown relationship ${id}`);
}
