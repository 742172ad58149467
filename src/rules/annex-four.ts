import type { Competition } from '../records/competition.ts';
import type { RecommendationList } from '../records/records.ts';
import { problem } from '../problems/problem.ts';
import { nameKey } from './likeness.ts';
import { finding, type Rule } from './rule.ts';

/** Rules about an annex-4 list as a whole: R30, R34, R36. */
export function listRules(competition: Competition): readonly Rule<RecommendationList>[] {
  return [columnsAsGiven(competition), mailboxAsConfirmed(competition), nameUnaltered(competition)];
}

/** Headings that may stand in front of the first column. */
const serialHeadings: readonly string[] = ['序号', '编号', '序'];

/** R30 附件4: columns and their order as given; a serial number in front is accepted. */
function columnsAsGiven({ recommendation }: Competition): Rule<RecommendationList> {
  const expected = recommendation.columns;
  return {
    id: 'R30',
    findings: ({ headers, place, region }) => {
      const written = withoutRepeats(headers.filter((header) => nameKey(header) !== ''));
      const own = serialHeadings.includes(nameKey(written[0] ?? '')) ? written.slice(1) : written;
      const isAsGiven =
        own.length === expected.length && own.every((header, at) => isSameHeading(header, expected[at]));
      if (isAsGiven) return [];
      const parameters = {
        missing: withoutMatch(expected, own),
        extra: withoutMatch(own, expected),
        expected,
      };
      return [finding('R30', problem('columns-differ', place, parameters, { region }))];
    },
  };
}

/** R34 正文四, 附件4注: one mailbox, the confirmed one; nothing to compare while it is open (A01). */
function mailboxAsConfirmed({ secretariat }: Competition): Rule<RecommendationList> {
  const expected = secretariat.mailbox;
  return {
    id: 'R34',
    findings: ({ mailboxes, region }) => {
      if (expected === null) return [];
      return mailboxes
        .filter(({ address }) => address.toLowerCase() !== expected.toLowerCase())
        .map(({ address, place }) =>
          finding('R34', problem('mailbox-differs', place, { found: address, expected }, { region })),
        );
    },
  };
}

/** R36 正文三(二): the competition's full name, letter by letter, in the title of the list. */
function nameUnaltered({ name }: Competition): Rule<RecommendationList> {
  return {
    id: 'R36',
    findings: ({ title, titlePlace, region }) => {
      if (title === null || plain(title).includes(plain(name))) return [];
      return [finding('R36', problem('name-altered', titlePlace, { title, name }, { region }))];
    },
  };
}

/** The headings that `others` lacks. */
function withoutMatch(headings: readonly string[], others: readonly string[]): readonly string[] {
  return headings.filter((heading) => !others.some((other) => isSameHeading(other, heading)));
}

/** A heading that stands twice is told on reading: here it counts once. */
function withoutRepeats(headings: readonly string[]): readonly string[] {
  return headings.filter(
    (heading, at) => headings.findIndex((other) => isSameHeading(other, heading)) === at,
  );
}

/** Spaces, line breaks, brackets' width and a trailing `*` do not count. */
function isSameHeading(heading: string, other: string | undefined): boolean {
  return other !== undefined && nameKey(heading) === nameKey(other);
}

/** Line breaks and quotation marks of another width are a matter of typing, not of the name. */
function plain(text: string): string {
  return text.replace(/\s/g, '').replace(/["“”＂]/g, '"');
}
