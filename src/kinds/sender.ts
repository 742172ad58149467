import { z } from 'zod';
import type { Region } from '../records/competition.ts';
import { selfOf } from './competition-view.ts';

/** A region's bureau as the one who writes. */
export const senderSchema = z.strictObject({
  name: z.string().describe('发文单位全称'),
  mark: z.string().describe('发文机关标志，如 ××局文件'),
  self: z.string().describe('自称：我局、我委、我单位'),
  area: z.string().describe('我市、我区'),
  region: z.string().describe('地区名称'),
});

export function senderView(region: Region): z.infer<typeof senderSchema> {
  const { name } = region.bureau;
  return {
    name,
    mark: `${name}文件`,
    self: selfOf(name),
    area: region.name.endsWith('市') ? '我市' : '我区',
    region: region.name,
  };
}
