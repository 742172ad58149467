// What the bench needs and jinbang does not: the peers of `package.json` beside this file, and Debian packages.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bench, root } from './program.mjs';

const packages = [
  { package: 'python3-xlsxwriter', probe: ['/usr/bin/python3', '-c', 'import xlsxwriter'] },
  { package: 'zbar-tools', probe: ['zbarimg', '--version'] },
];

/** Installs what is missing; as somebody who may not, says what to install and stops. */
export function installPeers() {
  run(process.execPath, [join(root, 'test/support/oracles.mjs')]);
  const lacking = packages.filter(({ probe: [command, ...words] }) => spawnSync(command, words).status !== 0);
  if (lacking.length > 0) run('apt-get', ['install', '-y', '-qq', ...lacking.map((one) => one.package)]);
  // Not `npm ci`: it stops at Typst's packages for other platforms, some of which were never published. The versions
  // are the lock file's all the same, and it stays as it is.
  const quietly = ['--no-save', '--no-audit', '--no-fund'];
  if (!existsSync(join(bench, 'node_modules'))) run('npm', ['install', '--prefix', bench, ...quietly]);
}

function run(command, words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (status !== 0)
    throw new Error(`The bench needs what this could not install: ${command} ${words.join(' ')}`);
}
