import { drawingsOf, type Bookmark, type PlacedPage } from '../placed.ts';
import type { PdfFile } from './file.ts';
import { utf16 } from './fonts.ts';

/** A bookmark, the number of the page it leads to and that page's height. */
export interface Mark {
  readonly bookmark: Bookmark;
  readonly page: number;
  readonly topPoints: string;
}

/** The bookmarks of a page, in reading order. */
export function bookmarksOf(page: PlacedPage): readonly Bookmark[] {
  return drawingsOf(page).flatMap(({ texts }) =>
    texts.flatMap(({ bookmark }) => (bookmark === undefined ? [] : [bookmark])),
  );
}

/** An entry of the outline and what hangs below it. */
interface Branch {
  readonly number: number;
  readonly mark: Mark | null;
  readonly below: Branch[];
}

/** Writes the reader's outline, every branch closed; returns its part of the catalogue, empty without bookmarks. */
export function writeOutline(marks: readonly Mark[], file: PdfFile): string {
  if (marks.length === 0) return '';
  const root = treeOf(marks, file);
  file.add(`<</Type/Outlines${ends(root)}/Count ${root.below.length}>>`, root.number);
  writeBranches(root, file);
  return `/Outlines ${root.number} 0 R/PageMode/UseOutlines`;
}

function treeOf(marks: readonly Mark[], file: PdfFile): Branch {
  const root: Branch = { number: file.reserve(), mark: null, below: [] };
  const byId = new Map<string, Branch>();
  for (const mark of marks) {
    const branch: Branch = { number: file.reserve(), mark, below: [] };
    (byId.get(mark.bookmark.parent ?? '') ?? root).below.push(branch);
    byId.set(mark.bookmark.id, branch);
  }
  return root;
}

function writeBranches(parent: Branch, file: PdfFile): void {
  parent.below.forEach((branch, index) => {
    const { mark, number, below } = branch;
    if (mark === null) return;
    const siblings = link('Prev', parent.below[index - 1]) + link('Next', parent.below[index + 1]);
    // A branch that is closed counts what it hides as a negative number (ISO 32000-1 §12.3.3).
    const hidden = below.length === 0 ? '' : `${ends(branch)}/Count ${-below.length}`;
    const target = `[${mark.page} 0 R/XYZ 0 ${mark.topPoints} null]`;
    const title = `<feff${utf16(mark.bookmark.title)}>`;
    file.add(`<</Title${title}/Dest${target}/Parent ${parent.number} 0 R${siblings}${hidden}>>`, number);
    writeBranches(branch, file);
  });
}

function ends({ below }: Branch): string {
  return link('First', below[0]) + link('Last', below.at(-1));
}

function link(name: string, branch: Branch | undefined): string {
  return branch === undefined ? '' : `/${name} ${branch.number} 0 R`;
}
