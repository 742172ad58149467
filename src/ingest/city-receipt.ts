import type { Competition } from '../records/competition.ts';
import { competitionFile } from '../records/read-competition.ts';
import type { Receipt, WrittenDate } from '../records/records.ts';

/**
 * What a city knows of its own recommendation (`competition.city`), in the shape in which the secretariat
 * registers it: documents are made from both alike. When it arrives and in how many copies is not the
 * city's to say.
 */
export function cityReceipt({ city, regions }: Competition): Receipt | null {
  if (city === undefined) return null;
  const { number, date, semiFinalDate, publicity, summaryDate } = city.letter;
  return {
    region: city.region,
    sender: regions.find(({ name }) => name === city.region)?.bureau.name ?? null,
    documentNumber: number,
    documentDate: dayWritten(date),
    receivedAt: null,
    paper: null,
    electronic: null,
    total: null,
    enterprise: null,
    startup: null,
    semiFinalDate: dayWritten(semiFinalDate),
    publicityStart: dayWritten(publicity?.start ?? null),
    publicityEnd: dayWritten(publicity?.end ?? null),
    summaryReceivedAt: dayWritten(summaryDate),
    source: { file: competitionFile, row: 0, columns: {} },
  };
}

function dayWritten(iso: string | null): WrittenDate | null {
  return iso === null ? null : { type: 'day', iso };
}
