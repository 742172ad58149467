import type { XmlElement } from '../../package/xml-tree.ts';

/** An attribute of WordprocessingML, whatever prefix the producer gave the namespace. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attribute(`w:${name}`) ?? element?.attribute(name) ?? element?.attribute(`ns0:${name}`);
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** `w:val` of a child. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return attributeOf(child(element, name), 'val');
}

/** A switch (`<w:b/>`, `<w:b w:val="0"/>`); undefined where it is not set (ECMA-376-1 §17.17.4). */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off'].includes(attributeOf(found, 'val') ?? '1');
}

/** A whole number, also one with a unit (`12pt`, of ECMA's strict form), as twentieths of a point; undefined for others. */
export function twipsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const found = /^(-?[\d.]+)(pt|mm|cm|in)?$/u.exec(value.trim());
  if (found === null) return undefined;
  const number = Number(found[1]);
  const factor = { pt: 20, mm: 1440 / 25.4, cm: 14400 / 25.4, in: 1440 }[found[2] ?? ''] ?? 1;
  return Number.isFinite(number) ? number * factor : undefined;
}

/** A count (`200` hundredths of a character, `2` levels); undefined where it is none. */
export function countOf(value: string | undefined): number | undefined {
  const number = Number(value ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

/** One twip is 1/1440 inch. */
export function twipsToMm(twips: number): number {
  return (twips * 25.4) / 1440;
}
