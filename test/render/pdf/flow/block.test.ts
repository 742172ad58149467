import { beforeAll, describe, expect, it } from 'vitest';
import {
  addressee,
  annex,
  annexList,
  certificate,
  document,
  heading,
  imprint,
  list,
  name,
  note,
  paragraph,
  properties,
  signature,
  strong,
  title,
} from '../../../../src/document/build.ts';
import type { Annex, Block } from '../../../../src/document/model.ts';
import { blocksToFlow, blockToPdf } from '../../../../src/render/pdf/flow/block.ts';
import type { FlowBox, FlowItem } from '../../../../src/render/pdf/flow/item.ts';
import type { RenderContext } from '../../../../src/render/renderer.ts';
import { blockContext, renderContext } from '../support.ts';

/* Faces of the bundle: 仿宋 fandol-fang …, as `fonts/fonts.json` names them. */

let context: RenderContext;
beforeAll(async () => {
  context = await renderContext();
});

function lowered(block: Block, annexes: readonly Annex[] = []): readonly FlowItem[] {
  return blockToPdf(block, blockContext(sheet([block], annexes), context));
}

function flowed(...blocks: readonly Block[]): readonly FlowItem[] {
  return blocksToFlow(blocks, blockContext(sheet(blocks), context));
}

function sheet(blocks: readonly Block[], annexes: readonly Annex[] = []) {
  return document('test', properties({ title: '测试', date: '2026-04-03' }), blocks, annexes);
}

const boxes = (items: readonly FlowItem[]): readonly FlowBox[] => items.filter((item) => item.type === 'box');

/** Each box as its runs, `role|text`, joined; roles by the first face of the role's chain. */
function runs(items: readonly FlowItem[]): readonly string[] {
  const roles = (['body', 'heading', 'kai', 'song', 'title'] as const).map(
    (role) => [context.fonts.split('测', role)[0]?.face.id ?? '', role] as const,
  );
  const roleOf = new Map<string, string>(roles);
  return boxes(items).map((box) =>
    box.drawing.texts
      .reduce<{ role: string; text: string }[]>((found, { face, text }) => {
        const role = roleOf.get(face.id) ?? face.id;
        const last = found.at(-1);
        if (last?.role === role) last.text += text;
        else found.push({ role, text });
        return found;
      }, [])
      .map(({ role, text }) => `${role}|${text}`)
      .join(' '),
  );
}

const first = (items: readonly FlowItem[]) => boxes(items)[0]?.drawing.texts[0];

describe('lowering a block', () => {
  it('sets a paragraph in 仿宋 of 16 pt with an indent of two cells, one box a line', () => {
    const items = lowered(paragraph('测'.repeat(54)));
    expect(boxes(items)).toHaveLength(2);
    expect(first(items)?.size).toBe(16);
    expect(first(items)?.xMm).toBeCloseTo(28 + (2 * 156) / 28, 2);
    expect(boxes(items)[1]?.drawing.texts[0]?.xMm).toBeCloseTo(28, 2);
  });

  it('puts the baseline 0.88 of the size below the em box, whatever the face', () => {
    const em = (16 * 25.4) / 72;
    for (const words of ['测', '𠮷', '镕', 'A']) {
      expect(first(lowered(paragraph(words)))?.yMm).toBeCloseTo(0.88 * em, 6);
    }
  });

  it('gives every level of heading its face: 黑体, 楷体, 仿宋, 仿宋', () => {
    const items = flowed(heading(1, '目的'), heading(2, '组成'), heading(3, '组别'), heading(4, '条件'));
    expect(runs(items)).toEqual(['heading|一、目的', 'kai|（一）组成', 'body|1.组别', 'body|（1）条件']);
  });

  it('lets a heading run into its paragraph in 仿宋', () => {
    expect(runs(flowed(heading(2, '大赛组成。', '大赛由初赛、复赛组成。')))).toEqual([
      'kai|（一）大赛组成。 body|大赛由初赛、复赛组成。',
    ]);
  });

  it('keeps a heading with what follows, a run-in heading with nothing', () => {
    expect(boxes(flowed(heading(1, '目的'))).map((box) => box.keepWithNext)).toEqual([true]);
    expect(boxes(flowed(heading(2, '组成。', '由三场组成。'))).map((box) => box.keepWithNext)).toEqual([
      false,
    ]);
  });

  it('never leaves the last line of a paragraph alone on a new side', () => {
    const keep = boxes(lowered(paragraph('测'.repeat(26 + 28 * 4)))).map((box) => box.keepWithNext);
    expect(keep).toEqual([false, false, false, true, false]);
  });

  it('sets strong words in 黑体 and a name with a rare character in one face', () => {
    expect(runs(lowered(paragraph(strong('重要'), '：测')))).toEqual(['heading|重要 body|：测']);
    const [line] = boxes(lowered(paragraph(name('张镕'))));
    expect(new Set(line?.drawing.texts.map((text) => text.face.id)).size).toBe(1);
  });

  it('keeps a character outside the BMP whole', () => {
    const texts = boxes(lowered(paragraph('𠮷'.repeat(40)))).flatMap((box) => box.drawing.texts);
    expect(texts.map((text) => text.text).join('')).toBe('𠮷'.repeat(40));
    for (const { text } of texts) expect(text.isWellFormed()).toBe(true);
  });

  it('numbers a list', () => {
    expect(runs(lowered(list('甲', '乙')))).toEqual(['body|1.甲', 'body|2.乙']);
  });

  it('sets the addressee flush left and the title in 小标宋 of 22 pt', () => {
    expect(first(lowered(addressee('各市：')))?.xMm).toBeCloseTo(28, 6);
    const items = lowered(title('关于测试的通知'));
    expect(runs(items)).toEqual(['title|关于测试的通知']);
    expect(first(items)?.size).toBe(22);
  });

  it('breaks a title where its phrases end', () => {
    const items = lowered(
      title('山西省工业和信息化厅|关于举办第十一届“创客中国”山西省|中小企业创新创业大赛的通知'),
    );
    expect(runs(items)).toEqual([
      'title|山西省工业和信息化厅',
      'title|关于举办第十一届“创客中国”山西省',
      'title|中小企业创新创业大赛的通知',
    ]);
  });

  it('lists one annex by its name alone and several with numbers, names under one another', () => {
    const one = lowered(annexList(), [annex('a', '获奖名单', [])]);
    expect(runs(one)).toEqual(['body|附件：获奖名单']);
    const two = lowered(annexList(), [annex('a', '获奖名单', []), annex('b', '汇总表', [])]);
    expect(runs(two)).toEqual(['body|附件：1.获奖名单', 'body|2.汇总表']);
    const names = boxes(two).map((box) => box.drawing.texts.at(-1)?.xMm ?? 0);
    expect(names[0]).toBeCloseTo(names[1] ?? 0, 6);
    expect(lowered(annexList())).toEqual([]);
  });

  it('keeps 附件说明 whole with the signature, and the text’s last line with both', () => {
    // 附件说明 is no text (此页无正文 is forbidden); a list longer than a side may be parted all the same.
    const blocks = [paragraph('测'), annexList(), signature('甲局', '2026-04-03')];
    const annexes = [annex('a', '获奖名单', []), annex('b', '汇总表', [])];
    const items = boxes(blocksToFlow(blocks, blockContext(sheet(blocks, annexes), context)));
    // 测, two annexes, the name, the date.
    expect(items.map((box) => box.keepWithNext)).toEqual([true, 'loosely', true, true, false]);
  });

  it('takes two lines along with the signature where there is no 附件说明', () => {
    const items = boxes(flowed(paragraph('测'), paragraph('试'), annexList(), signature('甲局', null)));
    expect(items.map((box) => box.keepWithNext)).toEqual([true, true, true, false]);
  });

  it('binds the signature to the list of annexes and to the text’s last line', () => {
    const items = boxes(flowed(paragraph('测'), signature('甲局', '2026-04-03')));
    expect(items.map((box) => box.keepWithNext)).toEqual([true, true, false]);
    expect(items.at(-1)?.reserveMm).toBeGreaterThan(0);
  });

  it('leaves room for the day where none is given', () => {
    expect(runs(lowered(signature('甲局', null)))[1]).toContain('年');
  });

  it('sets 附注 inset 2 and lets imprint and certificate flow nowhere', () => {
    expect(first(lowered(note('（此件公开发布）')))?.xMm).toBeCloseTo(28 + (2 * 156) / 28, 2);
    expect(lowered(imprint('甲局办公室'))).toEqual([]);
    expect(lowered(certificate({ recipient: '甲公司：' }))).toEqual([]);
  });

  it('gives headings their places in the outline', () => {
    const items = flowed(heading(1, '目的'), heading(2, '组成。', '由……'), heading(1, '要求'));
    const marks = boxes(items).flatMap((box) => box.drawing.texts.flatMap((text) => text.bookmark ?? []));
    expect(marks.map((mark) => mark.title)).toEqual(['一、目的', '（一）组成', '二、要求']);
    expect(marks.map((mark) => mark.parent)).toEqual([null, marks[0]?.id, null]);
  });

  it('leaves the mark at which a paragraph goes on out of the outline', () => {
    const items = flowed(
      heading(1, '条件'),
      heading(3, '在本地注册，', '有……'),
      heading(3, '团队：', '由……'),
    );
    const marks = boxes(items).flatMap((box) => box.drawing.texts.flatMap((text) => text.bookmark ?? []));
    expect(marks.map((mark) => mark.title)).toEqual(['一、条件', '1.在本地注册', '2.团队']);
  });

  it('changes nothing of the tree', () => {
    const tree = sheet([heading(1, '目的'), paragraph('测')]);
    const before = JSON.stringify(tree);
    blocksToFlow(tree.body, blockContext(tree, context));
    expect(JSON.stringify(tree)).toBe(before);
  });
});
