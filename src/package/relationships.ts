import { childrenOf, readXmlTree, type XmlElement } from './xml-tree.ts';

/** A relationship of a part: what kind, and the part or address it leads to. */
export interface Relationship {
  readonly id: string;
  /** The last step of the type: `worksheet`, `sharedStrings`, `comments`, `hyperlink` …. */
  readonly kind: string;
  readonly isStrict: boolean;
  /** Name of the part inside the zip, or an address outside. */
  readonly target: string;
}

const STRICT = 'http://purl.oclc.org/ooxml/';

/** The part that holds the relationships of `name`; those of the package for `''`. */
export function relationshipsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/**
 * The relationships in a part of them; `source` is the part they belong to.
 *
 * @throws XmlFault
 */
export function readRelationships(xml: string, source: string): readonly Relationship[] {
  return childrenOf(readXmlTree(xml), 'Relationships').map((element) => toRelationship(element, source));
}

function toRelationship(element: XmlElement, source: string): Relationship {
  const type = element.attribute('Type') ?? '';
  const target = (element.attribute('Target') ?? '').trim();
  const isOutside = element.attribute('TargetMode') === 'External';
  return {
    id: element.attribute('Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    isStrict: type.startsWith(STRICT),
    target: isOutside ? target : resolveTarget(source, target),
  };
}

/** `../comments1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/comments1.xml`; a leading `/` is the root. */
function resolveTarget(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
