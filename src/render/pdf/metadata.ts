import { element, escapeDocumentText } from '../../package/xml.ts';
import type { FileProperties } from './file-properties.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** What both encoders write as creator and producer. */
export const programName = 'jinbang';

/** A file's properties as an XMP packet (ISO 16684-1 §7.3): document systems and search read them there. */
export function xmpPacket(properties: FileProperties): string {
  const rdf = element('rdf:RDF', { 'xmlns:rdf': RDF }, xmpDescriptions(properties));
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, rdf) +
    '<?xpacket end="w"?>'
  );
}

/** The packet's descriptions: title, issuer, document number, state of a draft, the document's own day. */
export function xmpDescriptions({ title, author, subject, keywords, date }: FileProperties): string {
  const instant = `${date}T00:00:00Z`;
  return [
    describe({ 'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/' }, [
      element('xmp:CreateDate', {}, instant),
      element('xmp:ModifyDate', {}, instant),
      element('xmp:CreatorTool', {}, programName),
    ]),
    describe({ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
      element('dc:title', {}, element('rdf:Alt', {}, item(title, 'x-default'))),
      author === null ? '' : element('dc:creator', {}, element('rdf:Seq', {}, item(author))),
      subject === null
        ? ''
        : element('dc:description', {}, element('rdf:Alt', {}, item(subject, 'x-default'))),
    ]),
    describe({ 'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/' }, [
      element('pdf:Producer', {}, programName),
      keywords === null ? '' : element('pdf:Keywords', {}, escapeDocumentText(keywords)),
    ]),
  ].join('');
}

function describe(namespace: Readonly<Record<string, string>>, properties: readonly string[]): string {
  return element('rdf:Description', { 'rdf:about': '', ...namespace }, ...properties);
}

function item(text: string, language?: string): string {
  return element('rdf:li', { 'xml:lang': language }, escapeDocumentText(text));
}
