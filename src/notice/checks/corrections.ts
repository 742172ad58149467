import { problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { placeOfLine, type Notice } from '../notice.ts';
import type { NoticeCheck } from './check.ts';

type Correction = NonNullable<Competition['call']['corrections']>[number];

/** What somebody decided about doubtful passages: where it applies, and where its words cannot be found. */
export const checkCorrections: NoticeCheck = (notice, { call }) =>
  (call.corrections ?? []).flatMap((correction) => applications(notice, correction));

/** How a passage is to be read, where a correction speaks of it; null when none does. */
export function correctionOf(passage: string, { call }: Competition): string | null {
  const correction = (call.corrections ?? []).find(({ written }) => passage.includes(written));
  return correction === undefined ? null : passage.replaceAll(correction.written, correction.meant);
}

function applications(notice: Notice, { written, meant }: Correction): ReturnType<NoticeCheck> {
  const lines = notice.lines.filter(({ text }) => text.includes(written));
  if (lines.length === 0) {
    return [problem('notice-correction-unused', { file: notice.file }, { raw: written })];
  }
  // In titles and tables the checks of annexes and names tell how they were settled.
  const prose = lines.filter(({ role }) => role === 'text' || role === 'heading');
  return prose.map((line) =>
    problem('notice-corrected', placeOfLine(notice, line), {
      clause: line.clause,
      raw: written,
      proposal: meant,
    }),
  );
}
