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
