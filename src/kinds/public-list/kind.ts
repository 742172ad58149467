import type { Disclosure, Format, Table } from '../../document/model.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Competition } from '../../records/competition.ts';
import { fileName } from '../file-name.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { folderFor, undatedDay } from '../paper.ts';
import { personalDataProblems } from '../personal-data.ts';

/** What one kind of paper with lists for the public has of its own. */
export interface PublicListKind extends Pick<
  DocumentKind,
  'id' | 'name' | 'publisher' | 'section' | 'needs' | 'blockedBy' | 'view'
> {
  readonly formats: readonly Format[];
  /** Which period of the settings it is published for; none where it announces. */
  readonly period?: (publicity: Competition['publicity']) => string | null;
  /** What stands in its way beyond personal data; nothing unless told. */
  readonly check?: (context: KindContext) => readonly Problem[];
  readonly lists: (context: KindContext) => readonly PublicList[];
}

/** One paper: its words' data, and its lists by the name the template places them under. */
export interface PublicList {
  readonly title: string;
  /** The region whose paper it is, where each has one. */
  readonly region?: string;
  /** The day it is published; null while undecided. */
  readonly date: string | null;
  readonly disclosure: Disclosure;
  readonly view: object;
  readonly tables: Readonly<Record<string, Table>>;
  readonly projectIds: readonly string[];
  readonly problems?: readonly Problem[];
}

/**
 * A kind whose papers tell the public of projects or units (family D of domain §2.4, and the result notice):
 * what is 主动公开 lies in the public folder, and none is final with personal data in it (R52).
 */
export function publicListKind(kind: PublicListKind): DocumentKind {
  const { id, name, publisher, section, needs, blockedBy, view, formats, check } = kind;
  const jobs = (context: KindContext): readonly Job[] =>
    kind.lists(context).map((list, index) => listJob(kind, list, index + 1, context));
  return {
    id,
    name,
    template: id,
    formats,
    folder: 'public',
    publisher,
    ...(section === undefined ? {} : { section }),
    needs,
    blockedBy,
    view,
    check: (context) => [
      ...(check?.(context) ?? []),
      ...shortPeriod(context, kind.period?.(context.competition.publicity) ?? null),
      ...personalDataProblems(jobs(context)),
    ],
    jobs,
  };
}

/** R41 stops announcing too early, not the publicity; but one that prints too short a period may not go out. */
function shortPeriod({ results }: KindContext, period: string | null): readonly Problem[] {
  return results.findings
    .map(({ statement }) => statement)
    .filter(({ code, parameters }) => {
      return code === 'publicity-too-short' && 'name' in parameters && parameters.name === period;
    });
}

function listJob(
  { id, name, formats }: PublicListKind,
  list: PublicList,
  serial: number,
  { competition }: KindContext,
): Job {
  const { region, date, disclosure, view, tables, title, projectIds, problems } = list;
  return {
    id: region === undefined ? id : `${id}/${region}`,
    kind: id,
    fileName: fileName({ serial, kind: name, object: region ?? null, date }),
    formats,
    folder: folderFor(disclosure),
    content: {
      type: 'template',
      template: id,
      view,
      tables,
      certificates: {},
      title,
      date: date ?? undatedDay(competition),
      disclosure,
    },
    projectIds,
    ...(region === undefined ? {} : { region }),
    ...(problems === undefined ? {} : { problems }),
  };
}
