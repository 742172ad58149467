// Other people's programs that the tests measure with. Installs what is missing where it may (root on
// Debian or Ubuntu), and otherwise fails with the list: a missing oracle never skips a test.
import { spawnSync } from 'node:child_process';

const oracles = [
  { package: 'poppler-utils', probe: ['pdftotext', '-v'] },
  { package: 'qpdf', probe: ['qpdf', '--version'] },
  { package: 'libxml2-utils', probe: ['xmllint', '--version'] },
  { package: 'mupdf-tools', probe: ['sh', '-c', 'command -v mutool'] },
  { package: 'ghostscript', probe: ['gs', '--version'] },
  { package: 'zbar-tools', probe: ['zbarimg', '--version'] },
  { package: 'libreoffice-writer-nogui', probe: ['sh', '-c', 'ls /usr/lib/libreoffice/program/libswlo.so'] },
  { package: 'libreoffice-calc-nogui', probe: ['sh', '-c', 'ls /usr/lib/libreoffice/program/libsclo.so'] },
  {
    package: 'fonts-noto-cjk',
    probe: ['sh', '-c', 'ls /usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc'],
  },
  {
    package: 'fonts-urw-base35',
    probe: ['sh', '-c', 'ls /usr/share/fonts/opentype/urw-base35/C059-Roman.otf'],
  },
  { package: 'python3-fonttools', probe: ['/usr/bin/python3', '-c', 'import fontTools'] },
  { package: 'python3-openpyxl', probe: ['/usr/bin/python3', '-c', 'import openpyxl'] },
  { package: 'python3-docx', probe: ['/usr/bin/python3', '-c', 'import docx'] },
  { package: 'python3-pil', probe: ['/usr/bin/python3', '-c', 'import PIL'] },
];

const missing = () =>
  oracles.filter(({ probe: [command, ...args] }) => spawnSync(command, args).status !== 0);

let lacking = missing();
if (lacking.length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
  const packages = lacking.map((oracle) => oracle.package);
  console.log(`Installing ${packages.join(' ')} …`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  lacking = missing();
}
if (lacking.length > 0) {
  console.error('The tests need these Debian packages; please install them and run again:');
  console.error(`  sudo apt-get install ${lacking.map((oracle) => oracle.package).join(' ')}`);
  process.exit(1);
}
