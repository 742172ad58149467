import { z } from 'zod';
import { toChineseNumber } from '../document/dates.ts';
import type { Competition } from '../records/competition.ts';

export const competitionSchema = z.strictObject({
  name: z.string().describe('大赛全称'),
  committee: z.string().describe('大赛组委会全称'),
});

export const callSchema = z.strictObject({
  title: z.string().describe('大赛通知的标题，不带发文机关'),
  fullTitle: z.string().describe('大赛通知的标题，带发文机关'),
  number: z.string().describe('大赛通知的文号'),
});

export const issuerSchema = z.strictObject({
  name: z.string().describe('发文机关全称'),
  mark: z.string().describe('发文机关标志'),
  printUnit: z.string().describe('印发机关'),
  self: z.string().describe('自称：我厅、我局、我委、我单位；联合发文时为“我们”'),
  others: z.array(z.string()).describe('联合发文的其他机关；不联合时为空'),
  title: z.string().describe('标题中的发文机关；联合发文时为“××厅等三部门”'),
});

export const contactSchema = z.strictObject({
  unit: z.string().describe('联系单位'),
  phone: z.string().nullable().describe('办公电话（座机）'),
  mailbox: z.string().nullable().describe('电子邮箱'),
  address: z.string().nullable().describe('地址'),
});

/** Name of the competition, character for character as configured (R36). */
export function competitionView(competition: Competition): z.infer<typeof competitionSchema> {
  return { name: competition.name, committee: competition.committee };
}

/** The launch notice as other papers cite it: 《title》（number）. */
export function callView(competition: Competition): z.infer<typeof callSchema> {
  const { call, issuer } = competition;
  const title = call.title.startsWith(issuer.name) ? call.title.slice(issuer.name.length) : call.title;
  return { title, fullTitle: issuerView(competition).title + title, number: call.number };
}

/** Who issues: the competition's body, with the bodies of `joint` or, without, those of the setting. */
export function issuerView({ issuer }: Competition, joint?: readonly string[]): z.infer<typeof issuerSchema> {
  const { name, mark, printUnit } = issuer;
  const others = [...(joint ?? issuer.joint ?? [])];
  const isAlone = others.length === 0;
  return {
    name,
    mark,
    printUnit,
    self: isAlone ? selfOf(name) : '我们',
    others,
    title: isAlone ? name : `${name}等${bodiesInWords(others.length + 1)}部门`,
  };
}

/** 两部门, 三部门 … */
function bodiesInWords(count: number): string {
  return count === 2 ? '两' : toChineseNumber(count);
}

/** How a body speaks of itself: 我厅, 我局, 我委, else 我单位. */
export function selfOf(name: string): string {
  if (/[厅局部]$/u.test(name)) return `我${name.slice(-1)}`;
  return name.endsWith('委员会') ? '我委' : '我单位';
}

/** The office that takes questions and objections: landline and office mailbox only (domain §2.4). */
export function contactView({ secretariat, publicity }: Competition): z.infer<typeof contactSchema> {
  return {
    unit: secretariat.name,
    phone: publicity.phone ?? secretariat.phone,
    mailbox: secretariat.mailbox,
    address: publicity.address,
  };
}

/**
 * 主送: `各市工业和信息化局，山西转型综合改革示范区管理委员会`: bureaus named alike after their city are told
 * together, the others by name, in the order of the regions.
 */
export function bureausAddressed(competition: Pick<Competition, 'regions'>): string {
  const common = competition.regions.map(({ name, bureau }) =>
    name.endsWith('市') && bureau.name.startsWith(name) ? `各市${bureau.name.slice(name.length)}` : null,
  );
  const shared = (words: string | null): boolean =>
    words !== null && common.filter((entry) => entry === words).length > 1;
  const addressed = competition.regions.map(({ bureau }, index) => {
    const words = common[index] ?? null;
    return words !== null && shared(words) ? words : bureau.name;
  });
  return [...new Set(addressed)].join('，');
}
