import { cleanText } from './text.ts';
import { complaint, isBroken, nothing, tidied, type CellInput, type Tidied } from './tidied.ts';

/** The two words a column uses: 是 and 否, 有 and 无, √ and 未收. */
export interface YesNoWords {
  readonly yes: string;
  readonly no: string;
}

const yes = /^(是|√|✓|✔|☑|■|v|y|yes|1|有|对|true|已收|已收到|已领取|收到|是[（(].+[）)])$/iu;
const no = /^(否|×|✗|✘|✕|x|n|no|0|\/|-|—|无|没有|不是|false|未收|未收到|未领取|☐|□)$/iu;

/**
 * Reads 是/否 in the ways staff write it (domain §5.2 row 30). Blank is not 否: null, and the caller
 * decides whether to ask.
 */
export function tidyYesNo(
  cell: CellInput,
  words: YesNoWords = { yes: '是', no: '否' },
): Tidied<boolean | null> {
  if (isBroken(cell)) return nothing();
  const text = cleanText(cell.text).text;
  if (text === '') return tidied(null, '');
  const value = yes.test(text) ? true : no.test(text) ? false : null;
  if (value === null) return nothing([complaint('yes-no-unreadable', { raw: cell.text })]);
  const printed = value ? words.yes : words.no;
  return tidied(value, printed, cell.text === printed ? [] : ['yes-no']);
}
