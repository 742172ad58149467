import { z } from 'zod';
import type { Checked } from '../problems/problem.ts';
import { competitionSchema, type Competition } from './competition.ts';
import { decisionsSchema, type Decisions } from './decisions.ts';
import { readYaml } from './read-yaml.ts';
import { rulebookSchema, type Rulebook } from './rulebook.ts';

export const competitionFile = 'competition.yaml';
export const rulebookFile = 'rulebook.yaml';
export const decisionsFile = 'decisions/decisions.yaml';

/** Reads `competition.yaml`; problems carry the line and the setting. */
export function readCompetition(text: string, file = competitionFile): Checked<Competition | null> {
  return readYaml(competitionSchema, file, text);
}

/** Reads `rulebook.yaml`. */
export function readRulebook(text: string, file = rulebookFile): Checked<Rulebook | null> {
  return readYaml(rulebookSchema, file, text);
}

/** Reads `decisions/decisions.yaml`; a missing file is the same as an empty one. */
export function readDecisions(text: string, file = decisionsFile): Checked<Decisions | null> {
  return readYaml(decisionsSchema, file, text);
}

/** JSON Schema of `competition.yaml`, for completion and checks in an editor. */
export function competitionJsonSchema(): object {
  return z.toJSONSchema(competitionSchema, { io: 'input', reused: 'inline' });
}
