import type { Signature } from '../../document/model.ts';
import { signatureDate } from '../../document/words.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { cellsOf } from '../../typesetting/title-shape.ts';
import { blankLines, cells } from './measures.ts';
import { wordParagraph, type WordParagraph } from './word.ts';

/**
 * 发文机关署名 and 成文日期, set to the right by indents as domain §1.7 computes them (GB/T 9704-2012
 * 7.3.5): with a seal the names stand centred over the date, without one the date starts two cells to the
 * right of the name.
 */
export function signatureToDocx(signature: Signature, profile: OfficialProfile): readonly WordParagraph[] {
  const date = signatureDate(signature);
  const names = signature.issuers.flatMap((issuer) => issuerLines(issuer, profile.grid.cells));
  const insets = signatureInsets(names.map(cellsOf), cellsOf(date), signature.sealed, profile);
  const blanks =
    signature.sealed === 'sealed' ? profile.signature.sealedBlankLines : profile.signature.unsealedBlankLines;
  return [
    ...names.map((name, index) =>
      wordParagraph('SignatureIssuer', name, {
        right: cells(insets.names[index] ?? 0),
        ...(index === 0 ? { before: blankLines(blanks) } : {}),
      }),
    ),
    wordParagraph('SignatureDate', date, {
      right: cells(insets.date),
      ...(names.length === 0 ? { before: blankLines(blanks) } : {}),
    }),
  ];
}

/** Distances in cells from the type area's right edge to the ends of the names and of the date. */
export function signatureInsets(
  nameCells: readonly number[],
  dateCells: number,
  sealed: Signature['sealed'],
  profile: OfficialProfile,
): { readonly names: readonly number[]; readonly date: number } {
  return sealed === 'sealed'
    ? sealedInsets(nameCells, dateCells, profile.signature.sealedInsetCells)
    : unsealedInsets(nameCells, dateCells, profile);
}

/** The longest name decides: it must not cross the edge, so the date moves in where it has to. */
function sealedInsets(
  nameCells: readonly number[],
  dateCells: number,
  insetCells: number,
): { readonly names: readonly number[]; readonly date: number } {
  const longest = Math.max(0, ...nameCells);
  const date = Math.max(insetCells, longest / 2 - dateCells / 2);
  const centre = date + dateCells / 2;
  return { names: nameCells.map((width) => centre - width / 2), date };
}

/** Names end together at the inset; the date begins two cells to the right of the widest one's beginning. */
function unsealedInsets(
  nameCells: readonly number[],
  dateCells: number,
  profile: OfficialProfile,
): { readonly names: readonly number[]; readonly date: number } {
  const { unsealedInsetCells: inset, unsealedDateOffsetCells: offset } = profile.signature;
  const widest = Math.max(0, ...nameCells);
  if (dateCells <= widest) {
    const date = Math.max(0, inset + widest - offset - dateCells);
    return { names: nameCells.map(() => inset), date };
  }
  const nameInset = inset + dateCells + offset - widest;
  return { names: nameCells.map(() => nameInset), date: inset };
}

/** A name longer than the line is parted before its bracket: …组委会 / （…代章）. */
function issuerLines(issuer: string, lineCells: number): readonly string[] {
  const bracket = issuer.lastIndexOf('（');
  if (cellsOf(issuer) <= lineCells || bracket <= 0) return [issuer];
  return [issuer.slice(0, bracket), issuer.slice(bracket)];
}
