/** Excel's limit, in UTF-16 units. */
const MAXIMUM_LENGTH = 31;

/**
 * Names of sheets that a workbook accepts, in order: without []:*?/\ and outer apostrophes, at most 31 long,
 * none twice when capitals are not told apart; a repeated one gets （2）.
 */
export function uniqueSheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const name = firstFree(acceptable(wish), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function acceptable(wish: string): string {
  const name = wish.replace(/[[\]:*?/\\]/g, ' ').replace(/^[\s']+|[\s']+$/g, '');
  return name === '' ? '表' : name;
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = withEnding(name, count === 1 ? '' : `（${count}）`);
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Cut by characters, so that none outside the BMP is halved. */
function withEnding(name: string, ending: string): string {
  let head = '';
  for (const character of name) {
    if ((head + character + ending).length > MAXIMUM_LENGTH) break;
    head += character;
  }
  return head + ending;
}
