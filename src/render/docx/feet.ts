import type { Form } from '../../document/model.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { letterRule } from './letterhead.ts';
import { cells, LETTER_FOOT_DROP, mmToTwips } from './measures.ts';
import { textRun, wordParagraph, type DirectFormat, type WordFeet, type WordParagraph } from './word.ts';

/** `— 1 —`: on odd sides right, on even ones left, one character in (GB/T 9704-2012 7.5). */
export function feetOf(form: Form, profile: OfficialProfile): WordFeet {
  const inset = cells(profile.pageNumber.insetCells);
  const clear = form === 'letter' ? { after: LETTER_FOOT_DROP } : {};
  return {
    first: form === 'letter' ? [letterFoot(profile)] : null,
    odd: [pageNumber({ align: 'right', right: inset, ...clear })],
    even: [pageNumber({ align: 'left', left: inset, ...clear })],
  };
}

function pageNumber(direct: DirectFormat): WordParagraph {
  return {
    type: 'paragraph',
    style: 'Footer',
    runs: [textRun('— '), { type: 'page-number' }, textRun(' —')],
    direct,
  };
}

/** The first side of a letter has no number but the lower double rule, 170 mm long, thin above thick. */
function letterFoot(profile: OfficialProfile): WordParagraph {
  const { letter, typeArea } = profile;
  return wordParagraph('Footer', '', {
    left: mmToTwips(letter.ruleLeftMm - typeArea.leftMm),
    right: mmToTwips(typeArea.leftMm + typeArea.widthMm - letter.ruleRightMm),
    rules: { bottom: letterRule('thin-thick', profile) },
  });
}
