import { mmToPoints } from '../../../layout/units.ts';
import type { FileProperties } from '../file-properties.ts';
import { programName, xmpPacket } from '../metadata.ts';
import type { PlacedPage } from '../placed.ts';
import { number } from '../shape-path.ts';
import { documentArt } from './art.ts';
import { deflate, deflateLong } from './deflate.ts';
import { latin1, startFile } from './file.ts';
import { documentFonts, utf16 } from './fonts.ts';
import { bookmarksOf, writeOutline, type Mark } from './outline.ts';
import { pageContent } from './page.ts';

/**
 * Placed pages to the bytes of a PDF 1.7, without a library: for what is one layout many times over. Pages are
 * taken one by one and written at once, so that ten thousand of them take no more room than their bytes.
 */
export function encodeStamped(pages: Iterable<PlacedPage>, properties: FileProperties): Uint8Array {
  const file = startFile();
  const [fonts, art] = [documentFonts(), documentArt()];
  const [catalogue, tree, resources] = [file.reserve(), file.reserve(), file.reserve()];
  const kids: number[] = [];
  const marks: Mark[] = [];
  for (const page of pages) {
    const [width, height] = [number(mmToPoints(page.widthMm)), number(mmToPoints(page.heightMm))];
    const content = pageContent(page, art.draw(page, file), fonts);
    const contents = file.addStream('', deflate(latin1(content)));
    const sheet = file.add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${width} ${height}]/Resources ${resources} 0 R/Contents ${contents} 0 R>>`,
    );
    kids.push(sheet);
    for (const bookmark of bookmarksOf(page)) marks.push({ bookmark, page: sheet, topPoints: height });
  }
  file.add(`<</Font<<${fonts.finish(file, kids.length)}>>/XObject<<${art.finish()}>>>>`, resources);
  file.add(`<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`, tree);
  const outline = writeOutline(marks, file);
  const packet = file.addStream(
    '/Type/Metadata/Subtype/XML',
    deflateLong(Buffer.from(xmpPacket(properties))),
  );
  file.add(
    `<</Type/Catalog/Pages ${tree} 0 R/Metadata ${packet} 0 R/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>${outline}>>`,
    catalogue,
  );
  return file.finish(catalogue, file.add(infoOf(properties)));
}

function infoOf({ title, author, subject, keywords, date }: FileProperties): string {
  const entry = (name: string, value: string | null) =>
    value === null ? '' : `/${name}<feff${utf16(value)}>`;
  const day = `(D:${date.replaceAll('-', '')}000000Z)`;
  return (
    `<<${entry('Title', title)}${entry('Author', author)}${entry('Subject', subject)}${entry('Keywords', keywords)}` +
    `/Creator(${programName})/Producer(${programName})/CreationDate${day}/ModDate${day}>>`
  );
}
