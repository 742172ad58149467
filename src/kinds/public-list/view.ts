import { z } from 'zod';
import {
  callSchema,
  callView,
  competitionSchema,
  competitionView,
  contactSchema,
  contactView,
  issuerSchema,
  issuerView,
} from '../competition-view.ts';
import type { KindContext } from '../kind.ts';
import { publicitySchema, publicityView, type Period } from '../publicity.ts';

/** What every paper with lists for the public may name. */
export const publicListFields = {
  competition: competitionSchema,
  call: callSchema,
  issuer: issuerSchema,
  signedOn: z.string().describe('发布日期（公示从这一天起）或成文日期，如 2026-09-16；未定时为空'),
  publicity: publicitySchema,
  order: z.string().describe('名单的排列方式'),
  contact: contactSchema,
};

export type PublicListView = z.infer<z.ZodObject<typeof publicListFields>>;

/** What of a paper differs from the others of its kind. */
export interface PublicListTerms {
  /** The day it is published or signed; null while undecided. */
  readonly date: string | null;
  readonly period: Period | null;
  readonly order: string;
}

export function publicListView(
  context: KindContext,
  { date, period, order }: PublicListTerms,
): PublicListView {
  const { competition } = context;
  return {
    competition: competitionView(competition),
    call: callView(competition),
    issuer: issuerView(competition),
    signedOn: date ?? '',
    publicity: publicityView(context, period),
    order,
    contact: contactView(competition),
  };
}
