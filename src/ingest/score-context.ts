import type { Competition, Stage } from '../records/competition.ts';
import type { Notebook } from './notebook.ts';
import type { ProjectIndex } from './project-index.ts';

/** What a score file's name and folder say about its sheets. */
export interface ScoreFileInfo {
  readonly stage: Stage;
  readonly region: string | null;
  readonly panel: number | null;
  /** The group in the file's name, as written. */
  readonly group: string | null;
}

/** What the readers of score sheets need beside the table. */
export interface ScoreContext {
  readonly competition: Competition;
  readonly projects: ProjectIndex;
  readonly notebook: Notebook;
}
