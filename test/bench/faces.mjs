// The TTF faces every contender uses, and a copy of the program's own folder that has no others.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program, root } from './program.mjs';

const fonts = join(root, 'fonts');

/** By the role they play on a certificate and in a table. */
export const faceFiles = {
  title: join(fonts, 'NotoSerifSC-Bold.core.ttf'),
  body: join(fonts, 'LXGW-Light.core.ttf'),
  heading: join(fonts, 'NotoSansSC-Regular.ttf'),
};

/** Their names, for contenders that go by the name in the font. */
export const faceNames = { title: 'Noto Serif SC', body: 'LXGW WenKai', heading: 'Noto Sans SC' };

/** Makes `folder` what `host.resources` points to: templates as they are, fonts without OpenType-CFF ones. */
export function linkResources(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  symlinkSync(join(program, 'templates'), join(folder, 'templates'));
  symlinkSync(join(root, 'package.json'), join(folder, 'package.json'));
  const list = JSON.parse(readFileSync(join(fonts, 'fonts.json'), 'utf8'));
  list.faces = list.faces.filter(({ file }) => !file.endsWith('.otf'));
  const kept = new Set(list.faces.map(({ id }) => id));
  for (const role of Object.values(list.roles)) role.chain = role.chain.filter((id) => kept.has(id));
  writeFileSync(join(folder, 'fonts', 'fonts.json'), JSON.stringify(list));
  const others = ['licenses', 'standard-characters.txt', ...list.faces.map(({ file }) => file)];
  for (const name of others) {
    if (existsSync(join(fonts, name))) symlinkSync(join(fonts, name), join(folder, 'fonts', name));
  }
}
