import { gb9704 } from '../../src/layout/gb9704.ts';
import type { Check, Subject } from '../../src/inspect/check.ts';
import type { Elements, FoundAnnex, Paragraph, Part } from '../../src/inspect/elements.ts';
import type { Outcome } from '../../src/inspect/outcome.ts';
import type { Reading } from '../../src/inspect/reading.ts';
import { wordsOf } from '../../src/problems/problem.ts';

/*
 * Papers for the checks of words, made of text alone: no glyph, no millimetre.
 */

const emptyPdf: Reading = { type: 'pdf', sides: [], fonts: [] };

export const emptyDocx: Reading = { type: 'docx', sections: [], paragraphs: [], evenAndOddFeet: false };

/** Words on a line of a side. */
export function part(text: string, line = 1, side = 1): Part {
  return { text, spot: { type: 'side', side, line } };
}

/** A paragraph of one or more lines. */
export function paragraph(...lines: readonly string[]): Paragraph {
  return {
    text: lines.join(''),
    lines: lines.map((line, index) => part(line, index + 1)),
    level: null,
    inTable: false,
  };
}

export function tableText(text: string): Paragraph {
  return { ...paragraph(text), inTable: true };
}

export function annex(mark: string, title: string, ...body: readonly string[]): FoundAnnex {
  const number = /\d+$/.exec(mark)?.[0];
  return {
    mark: part(mark),
    number: number === undefined ? null : Number(number),
    title: [part(title)],
    body: body.map((text) => paragraph(text)),
  };
}

const blank: Elements = {
  form: 'file',
  mark: [],
  number: null,
  signers: [],
  title: [],
  addressee: [],
  body: [],
  annexList: [],
  signatures: [],
  date: null,
  note: null,
  annexes: [],
  imprint: null,
  pageNumbers: [],
};

/** A paper of a PDF with these elements and nothing else. */
export function paper(elements: Partial<Elements>, more: Partial<Subject> = {}): Subject {
  return {
    file: '通知.pdf',
    reading: emptyPdf,
    elements: { ...blank, ...elements },
    profile: gb9704,
    recordText: null,
    ...more,
  };
}

/** A paper whose body is these paragraphs of one line each. */
export function bodyOf(...texts: readonly string[]): Subject {
  return paper({ body: texts.map((text) => paragraph(text)) });
}

/** Codes of what a check finds. */
export function codes(check: Check, subject: Subject): readonly string[] {
  return check.run(subject).problems.map(({ code }) => code);
}

/** Status, and the words of each problem: sentence and remedy in one line. */
export function told(check: Check, subject: Subject): readonly string[] {
  const { problems }: Outcome = check.run(subject);
  return problems.map((each) => {
    const { sentence, hint } = wordsOf(each, 'zh');
    return sentence + (hint ?? '');
  });
}
