// Whole commands, from typing them to their end.
import { readFileSync } from 'node:fs';
import { timesFaster } from '../figures.mjs';

export const sample = () => ({
  id: 'sample',
  title: 'The whole sample competition by the command line: 27 kinds of documents in PDF, DOCX and XLSX',
  unit: 'runs',
  contenders: [
    { id: 'anew', name: 'from nothing', contender: 'command', work: 'sampleAnew', size: 1 },
    { id: 'unchanged', name: 'nothing changed', contender: 'command', work: 'sampleUnchanged', size: 1 },
  ],
  prove: ({ folder }) => {
    const { outputs } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
    if (outputs.length < 200) throw new Error(`Only ${outputs.length} files of the sample were made`);
  },
  goals: [
    { words: 'from nothing in less than 15 s', measure: (get) => get('anew').seconds, most: 15 },
    { words: 'nothing changed in less than 2 s', measure: (get) => get('unchanged').seconds, most: 2 },
  ],
});

/** Only where asked for (`--only registrations`): it takes minutes and nobody stands beside it. */
export const registrations = (size) => ({
  id: 'registrations',
  title: 'Registrations of 34 columns through `jinbang check`',
  unit: 'registrations',
  rounds: 1,
  isExtra: true,
  contenders: ['xlsx', 'csv'].map((table) => ({
    id: table,
    name: table.toUpperCase(),
    contender: 'command',
    work: 'check',
    size,
    options: { table },
  })),
  prove: ({ folder, size: made }) => {
    const { problems } = JSON.parse(readFileSync(`${folder}/report.json`, 'utf8'));
    // A tenth of them are teams, and no file says who their members are.
    const teams = problems.filter(({ code }) => code === 'team-without-members').length;
    if (teams < made / 20) throw new Error(`Only ${teams} teams of ${made} registrations were read`);
  },
  goals: [],
});

export const startUp = (size) => ({
  id: 'start-up',
  title: 'Starting',
  unit: 'starts',
  contenders: [
    { id: 'help', name: 'jinbang --help', contender: 'command', work: 'help', size },
    { id: 'node', name: 'Node.js, an empty script', contender: 'command', work: 'bareNode', size },
  ],
  prove: () => undefined,
  goals: [
    {
      words: "less than twice bare Node.js' time",
      measure: (get) => timesFaster(get('node'), get('help')),
      most: 2,
    },
  ],
});
