import type { Disclosure, Format, Table } from '../../document/model.ts';
import type { Problem } from '../../problems/problem.ts';
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
    check: (context) => [...(check?.(context) ?? []), ...personalDataProblems(jobs(context))],
    jobs,
  };
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
