import { readFileSync } from 'node:fs';
import type { Competition } from '../../src/records/competition.ts';
import { readCompetition } from '../../src/records/read-competition.ts';

/** The sample's settings. */
export function shanxi(): Competition {
  const { value } = readCompetition(readFileSync('samples/shanxi-2026/competition.yaml', 'utf8'));
  if (value === null) throw new Error('the sample cannot be read');
  return value;
}

/** The sample's settings with everything open that can be open (domain §7). */
export function openShanxi(): Competition {
  const settled = shanxi();
  const rest = { ...settled };
  delete rest.launch;
  return {
    ...rest,
    call: { ...settled.call, signedOn: null, corrections: [], terms: [] },
    secretariat: { ...settled.secretariat, mailbox: null },
    awards: { ...settled.awards, levels: null },
    certificate: { ...settled.certificate, members: null },
    dates: { ...settled.dates, summaryDeadline: null },
    recommendation: { ...settled.recommendation, columns: [] },
  };
}

/** Settings of 江原, a province that does not exist, as `mended.txt` has them. */
export function jiangyuan(): Competition {
  const settings = shanxi();
  const region = settings.regions[0];
  if (region === undefined) throw new Error('the sample has no regions');
  const rest = { ...settings };
  delete rest.launch;
  return {
    ...rest,
    name: '第二届“智汇江原”中小企业创新创业大赛',
    edition: '第二届',
    year: 2027,
    province: { name: '江原省', code: '98', shortName: '江原' },
    issuer: {
      name: '江原省工业和信息化厅',
      mark: '江原省工业和信息化厅文件',
      printUnit: '江原省工业和信息化厅办公室',
    },
    call: {
      title: '关于举办第二届“智汇江原”中小企业创新创业大赛的通知',
      number: '江工信企〔2027〕18号',
      file: 'mended.txt',
      signedOn: '2027-04-06',
      corrections: [],
      terms: [],
    },
    secretariat: { ...settings.secretariat, mailbox: 'jydasai@example.com' },
    dates: {
      ...settings.dates,
      registrationCutoff: '2027-06-30T23:59:59+08:00',
      startupRegisteredFrom: '2025-07-01',
      recommendationDeadline: '2027-08-05',
    },
    regions: [
      {
        ...region,
        name: '临江市',
        aliases: ['临江'],
        bureau: { name: '临江市工业和信息化局', shortNames: ['临江市工信局'], signers: [] },
      },
      {
        ...region,
        name: '临港新区',
        aliases: ['临港', '新港区'],
        bureau: { name: '临港新区管理委员会', shortNames: ['临港新区管委会'], signers: [] },
      },
    ],
  };
}
