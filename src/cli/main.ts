#!/usr/bin/env node
import { nodeHost } from '../host/node-host.ts';
import { runCli } from './run.ts';

const interruption = new AbortController();
process.once('SIGINT', () => {
  interruption.abort();
});

// `jinbang check … | head` closes the pipe early: the rest is not wanted.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
}

process.exitCode = await runCli(
  process.argv.slice(2),
  nodeHost(),
  {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY,
    colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  },
  interruption.signal,
);
