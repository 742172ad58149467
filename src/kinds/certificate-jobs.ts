import * as build from '../document/build.ts';
import { formatChineseDate, formatDate } from '../document/dates.ts';
import type { Format, Table } from '../document/model.ts';
import { OPEN_DATE } from '../document/words.ts';
import type { Competition } from '../records/competition.ts';
import { fileName } from './file-name.ts';
import type { CertificateData, Job, KindContext } from './kind.ts';
import { undatedDay } from './paper.ts';

/** Certificates of one kind, in the order in which they are printed, and how each is made. */
export interface CertificateSet<Entry> {
  /** The kind's id, also its template's. */
  readonly kind: string;
  /** 获奖证书 */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Certificates of the same batch (企业组一等奖) are also put into one file. */
  readonly batchOf: (entry: Entry) => string;
  readonly about: (entry: Entry) => AboutCertificate;
  readonly view: (entries: readonly Entry[]) => object;
  readonly data: (entries: readonly Entry[]) => Readonly<Record<string, CertificateData>>;
  readonly register: Table;
}

export interface AboutCertificate {
  /** Unique in its kind: the number, where it has one. */
  readonly id: string;
  /** In the file's name, after the kind. */
  readonly object: string;
  readonly region?: string;
  readonly projectIds: readonly string[];
}

/**
 * One PDF for each certificate, one merged PDF and DOCX for each batch, and the register (domain §2.3): the
 * same for projects' and organisations' certificates.
 */
export function certificateJobs<Entry>(set: CertificateSet<Entry>, context: KindContext): readonly Job[] {
  const { entries } = set;
  if (entries.length === 0) return [];
  const batches = [...new Set(entries.map(set.batchOf))];
  return [
    ...entries.map((entry, index) => singleJob(set, entry, index + 1, context)),
    ...batches.map((batch, index) => mergedJob(set, batch, entries.length + index + 1, context)),
    registerJob(set, entries.length + batches.length + 1, context),
  ];
}

function singleJob<Entry>(
  set: CertificateSet<Entry>,
  entry: Entry,
  serial: number,
  context: KindContext,
): Job {
  const { id, object, region } = set.about(entry);
  const words = { id, name: set.name, object, entries: [entry], formats: ['pdf'] as const, serial };
  return { ...wordsJob(set, words, context), ...(region === undefined ? {} : { region }) };
}

function mergedJob<Entry>(
  set: CertificateSet<Entry>,
  batch: string,
  serial: number,
  context: KindContext,
): Job {
  const entries = set.entries.filter((entry) => set.batchOf(entry) === batch);
  const name = `${set.name}合订`;
  return wordsJob(
    set,
    { id: batch, name, object: batch, entries, formats: ['pdf', 'docx'], serial },
    context,
  );
}

interface WordsJob<Entry> {
  readonly id: string;
  readonly name: string;
  readonly object: string;
  readonly entries: readonly Entry[];
  readonly formats: readonly Format[];
  readonly serial: number;
}

function wordsJob<Entry>(
  set: CertificateSet<Entry>,
  { id, name, object, entries, formats, serial }: WordsJob<Entry>,
  { competition }: KindContext,
): Job {
  const { date } = competition.certificate;
  return {
    id: `${set.kind}/${id}`,
    kind: set.kind,
    fileName: fileName({ serial, kind: name, object, date }),
    formats,
    content: {
      type: 'template',
      template: set.kind,
      view: set.view(entries),
      tables: {},
      certificates: set.data(entries),
      title: `${competition.name}${set.name}（${object}）`,
      date: date ?? undatedDay(competition),
      disclosure: 'internal',
    },
    projectIds: entries.flatMap((entry) => set.about(entry).projectIds),
  };
}

function registerJob<Entry>(
  { kind, name, register, entries, about }: CertificateSet<Entry>,
  serial: number,
  { competition, status }: KindContext,
): Job {
  const { date } = competition.certificate;
  const properties = build.properties({
    title: register.title ?? '',
    issuer: competition.issuer.name,
    date: date ?? undatedDay(competition),
    status,
    disclosure: 'internal',
  });
  return {
    id: `${kind}/register`,
    kind,
    fileName: fileName({ serial, kind: `${name}登记表`, object: null, date }),
    formats: ['xlsx'],
    content: { type: 'document', document: build.document(kind, properties, [register]) },
    projectIds: entries.flatMap((entry) => about(entry).projectIds),
  };
}

/** What every certificate of an edition has alike: layout, issuers and date. */
export function commonCertificateData({
  certificate,
}: Pick<Competition, 'certificate'>): Pick<CertificateData, 'layout' | 'issuers' | 'date'> {
  const { layout, issuers } = certificate;
  return { layout, issuers, date: certificateDate(certificate) };
}

/** `二〇二六年九月二十三日` or `2026年9月23日` (domain §1.16); room to write while undecided. */
function certificateDate({ date, dateStyle }: Competition['certificate']): string {
  if (date === null) return OPEN_DATE;
  return dateStyle === 'chinese' ? formatChineseDate(date) : formatDate(date);
}
