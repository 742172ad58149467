import type { Host } from '../host/host.ts';
import type { Manifest, ManifestOutput, ManifestProblem } from '../output/manifest.ts';
import { formatPlace } from '../problems/place.ts';
import { wordsOf, type Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/report.ts';
import type { Checkup } from './check.ts';
import type { Loaded } from './load.ts';
import type { Resources } from './make-document.ts';
import { programVersion } from './version.ts';

/** One digest for all inputs: equal exactly when every input file and setting is. */
export function digestOf(host: Host, { digests }: Loaded): string {
  const lines = digests.map(({ path, sha256 }) => `${sha256}  ${path}\n`).sort();
  return host.sha256(new TextEncoder().encode(lines.join('')));
}

/** The manifest after a run. `outputs`: what was made now, and what an earlier run made and this one left. */
export function manifestOf(
  host: Host,
  checkup: Checkup,
  resources: Resources,
  problems: readonly Problem[],
  outputs: readonly ManifestOutput[],
): Manifest {
  const { loaded, fonts } = checkup;
  return {
    manifestVersion: 1,
    program: `jinbang ${programVersion}`,
    competition: loaded.competition.name,
    inputsDigest: digestOf(host, loaded),
    inputs: loaded.digests,
    templates: resources.templates,
    fonts: fonts.faces.map(({ id, family, sha256 }) => ({ id, family, sha256 })),
    substitutes: fonts.substitutes.map(({ official, used }) => ({ official, used })),
    outputs: [...outputs].sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: sortProblems(problems)
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(problemEntry),
  };
}

function problemEntry(entry: Problem): ManifestProblem {
  return {
    code: entry.code,
    severity: entry.severity,
    place: formatPlace(entry.place),
    sentence: wordsOf(entry, 'zh').sentence,
  };
}
