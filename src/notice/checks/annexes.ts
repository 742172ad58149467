import { problem, type Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { findAll, proseOf } from '../find.ts';
import { placeOfLine, type AnnexEntry, type Notice, type NoticeAnnex } from '../notice.ts';
import type { NoticeCheck } from './check.ts';

/** A06: number and title on an annex's page are those of 附件说明, character by character (domain §1.6). */
export const checkAnnexTitles: NoticeCheck = (notice, competition) => {
  const { annexList, annexes } = notice;
  if (annexList.length === 0 && annexes.length === 0) return [];
  const pairs = annexes.map((annex) => ({
    annex,
    entry: annexList.find(({ number }) => (number ?? 1) === (annex.number ?? 1)),
  }));
  return [
    ...pairs.flatMap(({ annex, entry }) =>
      entry === undefined ? [unmatched(notice, annex.mark)] : titles(notice, competition, annex, entry),
    ),
    ...annexList
      .filter((entry) => !pairs.some((pair) => pair.entry === entry))
      .map(({ line }) => unmatched(notice, line)),
  ];
};

function unmatched(notice: Notice, line: NoticeAnnex['mark']): Problem {
  return problem('notice-annexes-uncounted', placeOfLine(notice, line), {
    clause: line.clause,
    raw: line.text,
  });
}

function titles(
  notice: Notice,
  { call }: Competition,
  { title }: NoticeAnnex,
  entry: AnnexEntry,
): readonly Problem[] {
  if (title === null || title.text === entry.title) return [];
  const decided = (call.corrections ?? []).find(
    ({ written, meant }) =>
      title.text.replaceAll(written, meant) === entry.title ||
      entry.title.replaceAll(written, meant) === title.text ||
      title.text.replaceAll(written, meant) === entry.title.replaceAll(written, meant),
  );
  const about = { clause: title.clause, raw: title.text, listed: entry.title };
  const place = placeOfLine(notice, title);
  if (decided === undefined) {
    return [problem('notice-annex-title-differs', place, { ...about, listedLine: entry.line.number })];
  }
  const proposal = title.text.replaceAll(decided.written, decided.meant);
  return [problem('notice-annex-title-settled', place, { ...about, proposal })];
}

/** A06: one site, one name: 大赛官网 or 比赛官网; the name used first stands. */
export const checkSiteName: NoticeCheck = (notice) => {
  const found = findAll(proseOf(notice), /(?:大赛|比赛|赛事|竞赛)(?:官网|官方网站|网站)/g);
  const first = found[0]?.raw;
  if (first === undefined) return [];
  return found
    .filter(({ raw }) => raw !== first)
    .map(({ line, raw }) =>
      problem('notice-site-name', placeOfLine(notice, line), { clause: line.clause, raw, proposal: first }),
    );
};
