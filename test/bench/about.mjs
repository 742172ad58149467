// When and on what a run was made, and which versions took part.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { program } from './program.mjs';

const own = createRequire(import.meta.url)('./package.json');
/** Peers by the names the report has for them. */
const names = {
  '@myriaddreamin/typst-ts-node-compiler': 'Typst (typst-ts-node-compiler)',
  xlsx: 'SheetJS',
};
const parts = ['qr', 'pizzip'];

export function about() {
  const [{ model }] = cpus();
  return {
    date: new Date(Date.now()).toISOString().slice(0, 10),
    machine: { cpu: model.trim(), cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30) },
    node: process.versions.node,
    versions: versions(),
  };
}

function versions() {
  const { version } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'));
  const peers = Object.entries(own.dependencies)
    .filter(([name]) => !parts.includes(name))
    .map(([name, one]) => [names[name] ?? name, one]);
  return {
    jinbang: version,
    ...Object.fromEntries(peers),
    xlsxwriter: versionOf('/usr/bin/python3', '-c', 'import xlsxwriter; print(xlsxwriter.__version__)'),
    LibreOffice: versionOf('soffice', '--version').split(' ')[1] ?? '',
  };
}

const versionOf = (command, ...words) => spawnSync(command, words, { encoding: 'utf8' }).stdout.trim();
