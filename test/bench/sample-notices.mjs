// The sample competition's notices, letters and reports: as trees, and as the words those trees say.
import { load, sample } from './program.mjs';

/** Composed by the program, in its order; certificates and papers that are tables alone are left out. */
export async function sampleNotices(resources) {
  const { nodeHost } = await load('host/node-host.js');
  const { checkCompetition } = await load('app/check.js');
  const { contextOf } = await load('app/generate.js');
  const { documentOf, loadResources } = await load('app/make-document.js');
  const { selectJobs } = await load('app/select.js');
  const { kinds } = await load('kinds/index.js');
  const host = { ...nodeHost(), resources };
  const { value: checkup, problems } = await checkCompetition(host, sample);
  const context = contextOf(checkup, problems, 'final');
  const loaded = await loadResources(host, checkup);
  const jobs = selectJobs({ only: [], regions: [], formats: ['pdf'] }, kinds, context);
  return jobs
    .filter(({ job }) => job.content.type === 'template')
    .map(({ job }) => documentOf(job, context, loaded).value)
    .filter((document) => document !== null && hasParagraphs(document));
}

function hasParagraphs({ properties, body }) {
  return properties.form !== 'certificate' && body.some(({ type }) => type === 'paragraph');
}

/** The tree's words in reading order, a paragraph or a table's row a line, cells apart by tabs. */
export async function wordsOf(document) {
  const { plainText } = await load('document/plain-text.js');
  return plainText(document).trimEnd().split('\n');
}
