import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNotice } from '../../src/notice/check-notice.ts';
import { noticeChecks } from '../../src/notice/checks/index.ts';
import type { Severity } from '../../src/problems/define.ts';
import { referenceOf, wordsOf, type Problem } from '../../src/problems/problem.ts';
import { openShanxi, shanxi } from './invented.ts';

/*
 * The forty-five defects of domain §3.3 in the seed's notice: where each stands, read off the text by hand, and its
 * behaviour. BLOCK is an error while the setting is open; NORM is told as normalised; NOTE and "config" are notes.
 */

type Behaviour = 'BLOCK' | 'NORM' | 'NOTE';

interface Defect {
  readonly id: string;
  readonly behaviour: Behaviour;
  readonly line: number;
  /** Some of what the sentence must show. */
  readonly says: string;
}

const d = (id: string, behaviour: Behaviour, line: number, says: string): Defect => ({
  id,
  behaviour,
  line,
  says,
});

const defects: readonly Defect[] = [
  d('A01', 'BLOCK', 223, 'sxgxzxqy@126.com'),
  d('A02', 'NORM', 122, '六、服务活动'),
  d('A02', 'NORM', 136, '七、参赛条件'),
  d('A03', 'NORM', 159, '创客组'),
  d('A04', 'NORM', 92, '创业团队'),
  d('A04', 'NORM', 102, '创客'),
  d('A05', 'NORM', 86, '企业组500强'),
  d('A05', 'NORM', 159, '创业组300强'),
  d('A06', 'BLOCK', 201, '大赛注册报名流程'),
  d('A06', 'NORM', 205, '比赛官网'),
  d('A07', 'NOTE', 149, '2024年1月1日'),
  d('A08', 'BLOCK', 187, '数字产业与安'),
  d('A09', 'NORM', 31, '企业和创客'),
  d('A10', 'NORM', 102, '参赛项目'),
  d('A11', 'NORM', 17, '新产品、新技术、新模式和新业态'),
  d('A11', 'NORM', 17, '优秀项目、企业及创业团队'),
  d('A12', 'NOTE', 86, '系列服务活动向全国大赛组委会推荐'),
  d('A13', 'NOTE', 56, '培育人才链'),
  d('A13', 'NOTE', 110, '（见附件4）'),
  d('A14', 'NORM', 27, '（一）'),
  d('A14', 'NORM', 104, '（四）'),
  d('A15', 'NORM', 149, '2年'),
  d('A15', 'NORM', 151, '7人'),
  d('A16', 'NORM', 23, 'www.cnmaker.org.cn'),
  d('A16', 'NORM', 43, '-'),
  d('A16', 'NORM', 106, '推荐方式'),
  d('A17', 'NORM', 7, '山西省工业和信息化厅关于举办'),
  // Where signature and date should stand: after the list of annexes.
  d('A18', 'BLOCK', 46, '2026年4月3日'),
  d('A19', 'NOTE', 168, '省科技厅'),
  d('A20', 'BLOCK', 151, '证书'),
  d('A21', 'BLOCK', 221, '法人（创客填写）'),
  d('A22', 'NORM', 221, '专精特新企业'),
  d('A22', 'NORM', 221, '组别（企业组/创业组）'),
  d('A23', 'NOTE', 223, '地市（部门）'),
  d('A24', 'NOTE', 221, '序号'),
  d('A25', 'BLOCK', 173, 'XX市中小企业创新创业大赛'),
  d('A26', 'NORM', 173, '各市工信局'),
  d('A27', 'NORM', 27, '综改区'),
  d('A27', 'NORM', 64, '综改区管委会'),
  d('A28', 'NOTE', 13, '创客大赛'),
  d('A29', 'NORM', 165, '省级决赛'),
  d('A30', 'NOTE', 96, '公布获奖项目'),
  d('A31', 'BLOCK', 120, '一等奖'),
  d('A32', 'BLOCK', 29, '评委'),
  d('A33', 'NOTE', 31, '总结'),
  d('A34', 'BLOCK', 108, '名额'),
  d('A35', 'NOTE', 76, '待定'),
  d('A36', 'NOTE', 116, '另行通知'),
  d('A37', 'NOTE', 211, '流程图如下'),
  d('A38', 'NOTE', 92, '近三年'),
  d('A39', 'NOTE', 82, '7月10日前'),
  d('A40', 'NOTE', 84, '8月5日'),
  d('A41', 'NOTE', 5, '字'),
  d('A42', 'NOTE', 21, '17场'),
  d('A43', 'NOTE', 225, '公开类型'),
  d('A43', 'NOTE', 225, '抄送'),
  d('A44', 'NOTE', 120, '表彰'),
  d('A45', 'NOTE', 37, '姓名'),
];

/** Judging and quotas have no open state in the settings' schema: they are settled, and only noted. */
const neverOpen = ['A32', 'A34'];

const text = readFileSync('samples/shanxi-2026/notice.txt', 'utf8');
const whileOpen = checkNotice(text, 'notice.txt', openShanxi());
const settled = checkNotice(text, 'notice.txt', shanxi());

function find(problems: readonly Problem[], { id, line, says }: Defect): Problem | undefined {
  return problems.find(
    (entry) =>
      referenceOf(entry) === id && entry.place.row === line && wordsOf(entry, 'zh').sentence.includes(says),
  );
}

const severities: Readonly<Record<Behaviour, Severity>> = {
  BLOCK: 'error',
  NORM: 'normalised',
  NOTE: 'info',
};

describe('the seed’s notice', () => {
  it('is covered: the list names A01 to A45', () => {
    const all = Array.from({ length: 45 }, (_, at) => `A${String(at + 1).padStart(2, '0')}`);
    expect([...new Set(defects.map(({ id }) => id))]).toEqual(all);
    const checked = new Set(noticeChecks.flatMap(([ids]) => ids.split(' ')).filter((id) => id !== ''));
    expect([...checked].sort()).toEqual(all);
  });

  it.each(defects)('$id is told at line $line as $behaviour', (defect) => {
    const told =
      find(whileOpen, defect) ?? expect.fail(`${defect.id} is not told at line ${String(defect.line)}`);
    const expected = neverOpen.includes(defect.id) ? 'info' : severities[defect.behaviour];
    expect(told.severity).toBe(expected);
    expect(told.place.file).toBe('notice.txt');
  });

  it('names the setting that settles each of the blocking ones', () => {
    const settings: Readonly<Record<string, string>> = {
      A01: 'secretariat.mailbox',
      A06: 'call.corrections',
      A08: 'call.corrections',
      A18: 'call.signedOn',
      A20: 'certificate.members',
      A21: 'recommendation.columns',
      A25: 'launch.cityContestName',
      A31: 'awards.levels',
    };
    const errors = whileOpen.filter(({ severity }) => severity === 'error');
    expect(errors.map((entry) => referenceOf(entry)).sort()).toEqual(Object.keys(settings));
    for (const entry of errors) {
      expect(wordsOf(entry, 'zh').hint).toContain(settings[referenceOf(entry) ?? '']);
    }
  });

  it('says of each blocking one, once it is settled, what the settings say', () => {
    expect(settled.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
    for (const defect of defects.filter(({ behaviour }) => behaviour === 'BLOCK')) {
      const told = settled.find(
        (entry) => referenceOf(entry) === defect.id && entry.place.row === defect.line,
      );
      expect(told?.severity, defect.id).toBe('info');
      expect(told === undefined ? '' : wordsOf(told, 'zh').sentence, defect.id).toContain('已按设置');
    }
  });

  it('cites a clause as the specification does, the second 五 as 五B (§3.1)', () => {
    const clauses = settled.map(({ parameters }) => (parameters as { readonly clause?: string }).clause);
    for (const clause of [
      '正文二（二）',
      '附件1·五A（三）2(2)',
      '附件1·五A（一）',
      '附件1·五B',
      '附件1·六（二）1(2)',
    ]) {
      expect(clauses).toContain(clause);
    }
  });

  it('keeps the name of the contact to itself (A45)', () => {
    expect(JSON.stringify(whileOpen)).not.toContain(/联系人：(\S+)/.exec(text)?.[1]);
  });
});
