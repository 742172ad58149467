import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeXml, xmlDecoder } from '../../src/package/decode-xml.ts';
import { scanXml, XmlFault, xmlScanner, type XmlHandlers } from '../../src/package/scan-xml.ts';

/* Cut anywhere, also inside a character, a part says what it says in one piece: the same events, the same fault. */

const sheet = `\ufeff<?xml version="1.0" standalone='yes'?><!-- a > b --><x:worksheet xmlns:x="u">
<row r="1"><c r="A1" t="inlineStr"><is><t>阎𬭎，&amp;&#x9555;</t></is></c ><c a='>"' b=">'"/></row>\r\n\r
<t><![CDATA[<大同> & ]]]]></t>]]><!----><?p ?><e/></x:worksheet> `;

interface Seen {
  readonly events: readonly string[];
  readonly fault: string | null;
}

/** Texts side by side are one, however they came. */
function seen(run: (handlers: XmlHandlers) => void): Seen {
  const events: string[] = [];
  let isText = false;
  const push = (event: string, text = false): void => {
    if (text && isText) events.push(`${events.pop() ?? ''}${event}`);
    else events.push(event);
    isText = text;
  };
  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      push(`<${name}|${attributes}`);
    },
    text: (text) => {
      push(text, true);
    },
    close: (name) => {
      push(`>${name}`);
    },
  };
  try {
    run(handlers);
    return { events, fault: null };
  } catch (cause) {
    if (!(cause instanceof XmlFault)) throw cause;
    return { events, fault: cause.reason };
  }
}

const whole = (xml: string): Seen =>
  seen((handlers) => {
    scanXml(xml, handlers);
  });

function inPieces(xml: string, sizes: readonly number[]): Seen {
  const bytes = Buffer.from(xml, 'utf8');
  return seen((handlers) => {
    const scanner = xmlScanner(handlers);
    const decode = xmlDecoder();
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      scanner.write(decode(bytes.subarray(at, at + size)));
      at += size;
    }
    scanner.write(decode());
    scanner.end();
  });
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });

describe('XML in pieces', () => {
  it.each([[1], [2], [3], [7], [64], [1, 13]])('is read the same in pieces of %i bytes', (...given) => {
    const expected = whole(decodeXml(Buffer.from(sheet, 'utf8')));
    expect(expected.events).toContain('阎𬭎，&镕');
    expect(expected.fault).toBeNull();
    expect(inPieces(sheet, given)).toEqual(expected);
  });

  it('is read the same however it is cut, and cut off', () => {
    fc.assert(
      fc.property(sizes, fc.nat(sheet.length), (given, end) => {
        const part = sheet.slice(1, end).replace(/[\ud800-\udbff]$/, '');
        expect(inPieces(part, given)).toEqual(whole(part));
      }),
    );
  });

  const fragments = [
    '<a>',
    '</a>',
    '<a b="',
    '">',
    '<!',
    '<!-',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
  ];
  const others = [
    '<!DOCTYPE x>',
    '&amp;',
    '&x;',
    '&',
    '<',
    '>',
    "'",
    '字',
    '𬭎',
    '\r',
    '\n',
    ' ',
    '<a/>',
    '/',
  ];

  it('has the same fault, after the same events, whatever stands in it', () => {
    const soup = fc.array(fc.constantFrom(...fragments, ...others), { maxLength: 12 });
    fc.assert(
      fc.property(soup, sizes, (parts, given) => {
        const xml = `<r>${parts.join('')}</r>`;
        const [pieces, one] = [inPieces(xml, given), whole(xml)];
        expect(pieces.fault).toBe(one.fault);
        if (one.fault === null) expect(pieces.events).toEqual(one.events);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused when its bytes end inside a character', () => {
    const decode = xmlDecoder();
    expect(decode(Buffer.from('<a>字', 'utf8').subarray(0, 5))).toBe('<a>');
    expect(() => decode()).toThrow(XmlFault);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('may be %s, cut inside its mark', (encoding) => {
    const little = Buffer.from(`\ufeff${sheet.slice(1)}`, 'utf16le');
    const bytes = encoding === 'utf-16le' ? little : Buffer.from(little).swap16();
    const decode = xmlDecoder();
    const texts = Array.from(bytes, (_, at) => decode(bytes.subarray(at, at + 1)));
    expect(texts.join('') + decode()).toBe(sheet.slice(1));
  });

  it('costs no more for a text that goes on for many pieces than for many short ones', () => {
    // 20 MB without a tag: looked at anew for each piece it would be read ten thousand times over.
    const piece = 'x'.repeat(2_000);
    let length = 0;
    const scanner = xmlScanner({
      text: (text) => {
        length += text.length;
      },
    });
    scanner.write('<a>');
    for (let turn = 0; turn < 10_000; turn += 1) scanner.write(piece);
    scanner.write('</a>');
    scanner.end();
    expect(length).toBe(20_000_000);
  }, 10_000);
});
