import type { Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import type { Notice } from '../notice.ts';

/** Looks for one kind of defect; pure, and silent where there is none. */
export type NoticeCheck = (notice: Notice, competition: Competition) => readonly Problem[];
