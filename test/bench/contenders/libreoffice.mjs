// LibreOffice, converting one letter to PDF with its own profile: what a server that prints DOCX waits for.
import { spawnSync } from 'node:child_process';
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Packer } from 'docx';
import * as content from '../content.mjs';
import { letterDocument } from './docx.mjs';

export async function convert(size) {
  const folder = mkdtempSync(join(tmpdir(), 'jinbang-bench-'));
  const names = Array.from({ length: size }, (_, index) => content.letterOf(index).fileName);
  for (const [index, name] of names.entries()) {
    writeFileSync(join(folder, name), await Packer.toBuffer(letterDocument(content.letterOf(index))));
  }
  return (write) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const files = names.map((name) => join(folder, name));
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    for (const name of names) {
      const pdf = name.replace('.docx', '.pdf');
      write(pdf, readFileSync(join(folder, pdf)));
    }
    rmSync(folder, { recursive: true, force: true });
    return { peakMb: null };
  };
}
