import type { z } from 'zod';
import type { Competition } from '../records/competition.ts';
import type { FinalsNotice } from '../records/settings/notices.ts';
import type { contactSchema } from './competition-view.ts';
import { contactView } from './competition-view.ts';

/** The office a notice names for questions, else the secretariat. */
export function officeView(
  office: FinalsNotice['contact'],
  competition: Competition,
): z.infer<typeof contactSchema> {
  return office === null
    ? { ...contactView(competition), phone: competition.secretariat.phone, address: null }
    : { ...office, address: null };
}
