import type { Block, BlockType } from '../../../document/model.ts';
import type { OfficialProfile } from '../../../layout/profile.ts';
import { boundAtEnd, looselyBound, type FlowItem } from './item.ts';

type Flow = readonly FlowItem[];

/**
 * A signature stands on a side with text (此页无正文 is forbidden, domain §1.5): the text's last two lines go
 * along with it, and 附件说明, which is no text, goes along whole. Where that saves a side, the lines of the
 * last one come nearer to one another first (domain §1.7).
 */
export function holdSignatures(
  blocks: readonly Block[],
  flows: readonly Flow[],
  profile: OfficialProfile,
): readonly Flow[] {
  if (!blocks.some(({ type }) => type === 'signature')) return flows;
  const held = flows.map((flow, index) => tightened(flow, blocks[index], profile));
  blocks.forEach((block, index) => {
    if (block.type === 'signature') holdSignature(blocks, held, index);
  });
  return held;
}

/** Blocks whose lines stand on the grid of the text. */
const LINED: readonly BlockType[] = [
  'addressee',
  'heading',
  'paragraph',
  'list',
  'annex-list',
  'signature',
  'note',
];

/** The block's lines, and the blank ones above it, ready to give up the same at each of them. */
function tightened(flow: Flow, block: Block | undefined, { signature, grid }: OfficialProfile): Flow {
  if (block === undefined || !LINED.includes(block.type)) return flow;
  return flow.map((item) => {
    const lines = item.type === 'box' ? 1 : item.heightMm / grid.pitchMm;
    return { ...item, tightenMm: lines * signature.tightenMm };
  });
}

function holdSignature(blocks: readonly Block[], held: Flow[], index: number): void {
  const next = blocks[index + 1];
  // 附注 alone on a side would be no better.
  if (next?.type === 'note') held[index] = boundAtEnd(held[index] ?? []);
  const before = lastWithItems(held, index);
  if (blocks[before]?.type !== 'annex-list') {
    bindLastLines(held, before);
    return;
  }
  held[before] = boundAtEnd((held[before] ?? []).map(looselyBound));
  bindLastLines(held, lastWithItems(held, before));
}

/** The last flow before `end` in which something stands. */
function lastWithItems(flows: readonly Flow[], end: number): number {
  return flows.slice(0, end).findLastIndex((flow) => flow.some((item) => item.type === 'box'));
}

/** Two lines go along with the signature, from the paragraph before where the last has but one. */
function bindLastLines(held: Flow[], last: number): void {
  const flow = held[last];
  if (flow === undefined) return;
  held[last] = boundAtEnd(flow);
  const before = lastWithItems(held, last);
  const isOneLine = flow.filter((item) => item.type === 'box').length === 1;
  if (isOneLine && before >= 0) held[before] = boundAtEnd(held[before] ?? []);
}
