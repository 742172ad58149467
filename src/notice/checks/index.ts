import { checkAnnexTitles, checkSiteName } from './annexes.ts';
import { checkCounts, checkFollowing, checkForm, checkPublicity, checkSenders } from './announced.ts';
import type { NoticeCheck } from './check.ts';
import { checkCorrections } from './corrections.ts';
import {
  checkAgeAgainstDate,
  checkDeadlinesAsSet,
  checkDeadlineWording,
  checkRoomForPublicity,
  checkYearWindow,
} from './dates.ts';
import {
  checkCommendation,
  checkContact,
  checkDocumentNumber,
  checkImprint,
  checkSignature,
} from './formalities.ts';
import { checkGroupNames, checkNationalLists } from './groups.ts';
import { checkCityHost, checkHosts } from './hosts.ts';
import { checkMailboxes } from './mailboxes.ts';
import { checkBrokenNames, checkContestNames } from './names-in-tables.ts';
import { checkNumbering } from './numbering.ts';
import {
  checkDigitSpaces,
  checkRunTogether,
  checkSentenceEnds,
  checkSeries,
  checkWidths,
} from './punctuation.ts';
import { checkCellSpaces, checkResidue, checkTitle } from './residue.ts';
import { checkRegionNames, checkShortNames, checkStageNames } from './short-names.ts';
import { checkTerms } from './terms.ts';
import {
  checkAwards,
  checkJudging,
  checkLater,
  checkMembers,
  checkPlaceholders,
  checkQuota,
  checkSummary,
} from './undecided.ts';
import { checkLatinWords, checkSwappedCharacters } from './words.ts';

/** Every check of a notice's text, with the defects of domain §3.3 it looks for. */
export const noticeChecks: readonly (readonly [defects: string, NoticeCheck])[] = [
  ['', checkCorrections],
  ['A01', checkMailboxes],
  ['A02', checkNumbering],
  ['A03', checkGroupNames],
  ['A04', checkTerms],
  ['A05', checkNationalLists],
  ['A06', checkAnnexTitles],
  ['A06', checkSiteName],
  ['A07', checkAgeAgainstDate],
  ['A08', checkBrokenNames],
  ['A09', checkLatinWords],
  ['A10', checkSwappedCharacters],
  ['A11', checkSeries],
  ['A12', checkRunTogether],
  ['A13', checkSentenceEnds],
  ['A14', checkWidths],
  ['A15', checkDigitSpaces],
  ['A16', checkResidue],
  ['A17', checkTitle],
  ['A18', checkSignature],
  ['A19', checkHosts],
  ['A20', checkMembers],
  ['A21 A24', checkForm],
  ['A22', checkCellSpaces],
  ['A23', checkSenders],
  ['A25', checkContestNames],
  ['A26', checkCityHost],
  ['A27', checkRegionNames],
  ['A28', checkShortNames],
  ['A29', checkStageNames],
  ['A30', checkPublicity],
  ['A31', checkAwards],
  ['A32', checkJudging],
  ['A33', checkSummary],
  ['A34', checkQuota],
  ['A35', checkPlaceholders],
  ['A36', checkLater],
  ['A37', checkFollowing],
  ['A38', checkYearWindow],
  ['A39', checkDeadlineWording],
  ['A39', checkDeadlinesAsSet],
  ['A40', checkRoomForPublicity],
  ['A14 A41', checkDocumentNumber],
  ['A42', checkCounts],
  ['A43', checkImprint],
  ['A44', checkCommendation],
  ['A45', checkContact],
];
