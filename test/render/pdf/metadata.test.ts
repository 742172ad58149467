import { spawnSync } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { encodePdf } from '../../../src/render/pdf/flow/encode.ts';
import { encodeStamped } from '../../../src/render/pdf/stamp/encode.ts';
import type { RenderContext } from '../../../src/render/renderer.ts';
import { noticeDocument } from './sample-documents.ts';
import { pagesOf } from './stamp/compare.ts';
import { output, renderContext, saved } from './support.ts';

const PROPERTIES = {
  title: '关于“A&B”<测试>的通知',
  author: '山西省工业和信息化厅',
  subject: '晋工信企业字〔2026〕41号',
  keywords: '草稿',
  date: '2026-07-01',
};

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

/** The packet as poppler takes it out of the file, read by libxml2: one value for each path. */
function xmpOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const packet = output('pdfinfo', '-meta', saved(bytes));
  const value = (name: string): string => {
    const path = `string(//*[name()="${name}"])`;
    const { status, stdout } = spawnSync('xmllint', ['--xpath', path, '-'], {
      input: packet.trim(),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    return stdout.trim();
  };
  const names = [
    'dc:title',
    'dc:creator',
    'dc:description',
    'pdf:Keywords',
    'pdf:Producer',
    'xmp:CreateDate',
  ];
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}

it('is the same in both encoders’ files, and well-formed whatever the title holds', async () => {
  const pages = [...pagesOf(noticeDocument('draft'), context)];
  const stamped = xmpOf(encodeStamped(pages, PROPERTIES));
  expect(stamped).toEqual({
    'dc:title': PROPERTIES.title,
    'dc:creator': PROPERTIES.author,
    'dc:description': PROPERTIES.subject,
    'pdf:Keywords': PROPERTIES.keywords,
    'pdf:Producer': 'jinbang',
    'xmp:CreateDate': '2026-07-01T00:00:00Z',
  });
  expect(xmpOf(await encodePdf(pages, PROPERTIES))).toEqual(stamped);
});
