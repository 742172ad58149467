import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as b from '../../src/document/build.ts';
import type { Document } from '../../src/document/model.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { partsOf, textOfPart } from '../../src/package/parts.ts';
import { docxRenderer } from '../../src/render/docx/renderer.ts';
import { drawFlowChart } from '../../src/render/flow-chart.ts';
import { pdfRenderer } from '../../src/render/pdf/renderer.ts';
import type { RenderContext } from '../../src/render/renderer.ts';
import { lintPackage } from '../support/ooxml-lint.ts';
import { findElement, printXml } from '../support/ooxml-print.ts';
import { scratchFolder } from '../support/scratch.ts';
import { renderContext } from './pdf/support.ts';

/*
 * One chart in both formats, read back by poppler and python-docx. The flow is annex 3 of a launch notice, drawn.
 */

const login = '登录“用户中心”';
const publish = '点击“报名参赛”，发布项目';
const chart = b.flowChart(
  ['进入大赛官网', '是否已注册？'],
  ['是否已注册？', '点击“欢迎注册”，填写并完善信息', '否'],
  ['点击“欢迎注册”，填写并完善信息', '通过实名认证'],
  ['通过实名认证', login],
  ['是否已注册？', login, '是'],
  [login, '参赛类型？'],
  ['参赛类型？', '点击“信息补录”，完善企业发展情况', '企业用户'],
  ['点击“信息补录”，完善企业发展情况', publish],
  ['参赛类型？', publish, '创客'],
  [publish, '项目填报'],
  ['项目填报', '项目审核通过'],
  ['项目审核通过', '确认报名成功'],
  [login, '服务机构点击“对接服务报名”'],
  ['服务机构点击“对接服务报名”', '选择参加对接活动、成为比赛评委、发布对接需求'],
);
const about = b.properties({ title: '报名流程', date: '2026-09-22', status: 'final' });
const flow: Document = b.document('test', about, [b.title('报名流程'), b.paragraph('流程如下：'), chart]);
const bare = (text: string): string => text.replace(/\s/g, '').replace(/—\d+—/g, '');

let context: RenderContext;
let pdf: string;
let docx: string;
let documentXml: string;

beforeAll(async () => {
  context = await renderContext();
  const folder = scratchFolder();
  pdf = join(folder, 'flow.pdf');
  docx = join(folder, 'flow.docx');
  writeFileSync(pdf, (await pdfRenderer.render(flow, context)).bytes);
  const { bytes } = await docxRenderer.render(flow, context);
  writeFileSync(docx, bytes);
  documentXml = textOfPart(partsOf(bytes), 'word/document.xml');
});

describe('a flow chart in PDF and DOCX', () => {
  it('fits the type area of 156 mm, with words of 小四', () => {
    const drawing = drawFlowChart(chart, 'portrait', context) ?? expect.fail('it does not fit');
    expect(drawing.widthMm).toBeLessThanOrEqual(156);
    expect(drawing.heightMm).toBeLessThanOrEqual(200);
    expect(context.profile.sizes.table[0]).toBe(12);
  });

  it('says in both what the plain text says, each word once', () => {
    const words = bare(plainText(flow));
    const read = execFileSync('/usr/bin/python3', ['test/support/read-office.py', docx], {
      encoding: 'utf8',
    });
    const office = JSON.parse(read) as Readonly<Record<string, string>>;
    expect(bare(office[docx] ?? '')).toBe(words);
    expect(bare(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }))).toBe(words);
  });

  it('is one group of shapes in the line of text, sound for the structural linter', async () => {
    const { bytes } = await docxRenderer.render(flow, context);
    expect(lintPackage(bytes)).toEqual([]);
    expect(documentXml.match(/<wpg:wgp>/g)?.length).toBe(1);
    // 13 steps, 14 arrows, 4 answers.
    expect(documentXml.match(/<wps:wsp>/g)?.length).toBe(31);
    expect(findElement(documentXml, 'wp:inline').children.map(({ name }) => name)).toContain('a:graphic');
  });

  it('stands whole on the next side where this one has not enough room', async () => {
    const long = b.document('test', about, [
      b.title('报名流程'),
      ...Array.from({ length: 8 }, () => b.paragraph('按照通知要求组织报名。')),
      chart,
    ]);
    const { bytes, pages } = await pdfRenderer.render(long, context);
    const path = join(scratchFolder(), 'long.pdf');
    writeFileSync(path, bytes);
    expect(pages).toBe(2);
    const second = execFileSync('pdftotext', ['-raw', '-f', '2', path, '-'], { encoding: 'utf8' });
    expect(bare(second)).toContain('进入大赛官网是否已注册？');
    expect(bare(second)).toContain('发布对接需求');
  });

  it('writes a step and an arrow as shapes of Word’s own', async () => {
    const tiny = b.document('test', about, [b.flowChart(['甲', '乙'])]);
    const { bytes } = await docxRenderer.render(tiny, context);
    const xml = textOfPart(partsOf(bytes), 'word/document.xml');
    await expect(printXml(findElement(xml, 'wpg:wgp'))).toMatchFileSnapshot('docx/golden/flow-chart.txt');
  });

  it('prints the words and tells it where a chart is too large for a side', async () => {
    const steps = Array.from({ length: 30 }, (_, index) => [`第${index}步`, `第${index + 1}步`] as const);
    const large = b.document('test', about, [b.flowChart(...steps)]);
    for (const renderer of [pdfRenderer, docxRenderer]) {
      const { problems } = await renderer.render(large, context);
      expect(problems.map(({ code }) => code)).toEqual(['flow-chart-too-large']);
    }
    const { bytes } = await docxRenderer.render(large, context);
    expect(textOfPart(partsOf(bytes), 'word/document.xml')).toContain('第30步');
  });
});
