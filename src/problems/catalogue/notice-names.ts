import { define } from '../define.ts';
import type { Passage, Rewritten } from './notice-places.ts';

/** One thing under several names: groups, hosts, regions, stages, sites (domain §3.3). */
export const noticeNames = {
  'notice-group-name': define<Rewritten>({
    severity: 'normalised',
    reference: 'A03',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}把“${proposal}”写作“${raw}”，已统一为“${proposal}”。`,
      hint: `往届名单里的“${raw}”也按“${proposal}”理解。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: the group ${proposal} is called ${raw}.`,
      hint: 'Lists of former years may say so too.',
    }),
  }),
  'notice-term': define<Rewritten>({
    severity: 'normalised',
    reference: 'A04',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”与别处的“${proposal}”指同一事物，已统一为“${proposal}”。`,
      hint: '若确是两回事，请在通知里说明；统一用哪个名称可在 competition.yaml 的 call.terms 写明。',
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: "${raw}" is what is elsewhere called "${proposal}".`,
      hint: 'Say in call.terms which name is used.',
    }),
  }),
  'notice-national-list': define<Rewritten>({
    severity: 'normalised',
    reference: 'A05',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”没有用组别的名称，已统一为“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({ sentence: `${clause}: "${raw}" is "${proposal}".` }),
  }),
  'notice-site-name': define<Rewritten>({
    severity: 'normalised',
    reference: 'A06',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”别处写作“${proposal}”，已统一为“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({ sentence: `${clause}: "${raw}" is elsewhere "${proposal}".` }),
  }),
  'notice-hosts-differ': define<{ clause: string; hosts: string; first: string; firstClause: string }>({
    severity: 'info',
    reference: 'A19',
    zh: ({ clause, hosts, first, firstClause }) => ({
      sentence: `${clause}的主办单位是${hosts}，${firstClause}却是${first}，两处不一致。`,
      hint: '请确定主办单位；生成的文件里只用一组主办单位（设置 issuer 和 launch.coHosts）。',
    }),
    en: ({ clause, hosts, first, firstClause }) => ({
      sentence: `${clause} names the hosts ${hosts}, ${firstClause} names ${first}.`,
      hint: 'One set of hosts per document (settings issuer and launch.coHosts).',
    }),
  }),
  'notice-city-host': define<Rewritten>({
    severity: 'normalised',
    reference: 'A26',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}各市的主办单位写作“${raw}”，主送机关和正文是“${proposal}”，已统一为“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: the cities' host "${raw}" is "${proposal}" elsewhere.`,
    }),
  }),
  'notice-region-name': define<Rewritten>({
    severity: 'normalised',
    reference: 'A27',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”就是“${proposal}”，通知没有说明简称，已统一为“${proposal}”。`,
      hint: '首次出现时写全称并用“（以下简称……）”说明，以后只用简称。',
    }),
    en: ({ clause, raw, proposal }) => ({
      sentence: `${clause}: "${raw}" is "${proposal}", a short name never defined.`,
    }),
  }),
  'notice-short-name-unused': define<Passage>({
    severity: 'info',
    reference: 'A28',
    zh: ({ clause, raw }) => ({
      sentence: `${clause}说明了简称“${raw}”，后面却没有再用。`,
      hint: '不用的简称应删去，或全文统一使用。',
    }),
    en: ({ clause, raw }) => ({ sentence: `${clause} defines the short name "${raw}", never used again.` }),
  }),
  'notice-stage-name': define<Rewritten>({
    severity: 'normalised',
    reference: 'A29',
    zh: ({ clause, raw, proposal }) => ({
      sentence: `${clause}的“${raw}”就是“${proposal}”，已统一为“${proposal}”。`,
    }),
    en: ({ clause, raw, proposal }) => ({ sentence: `${clause}: the stage "${raw}" is "${proposal}".` }),
  }),
};
