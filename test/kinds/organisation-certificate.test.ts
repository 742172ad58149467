import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/document/format-cell.ts';
import { organisationCertificate } from '../../src/kinds/organisation-certificate/kind.ts';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { competition, competitionWith, organisationAwards, sampleContext } from './sample-context.ts';

/** 2, 4, 5 and 6 units of 组织奖.xlsx, numbered by the pattern of the competition file. */
const numbers = [2, 4, 5, 6].flatMap((count, kind) =>
  Array.from({ length: count }, (_, index) => `SXCK2026-Z-${kind + 1}-00${index + 1}`),
);

const jobs = (context: KindContext = sampleContext()): readonly Job[] =>
  organisationCertificate.jobs(context);

describe('certificates of organisation awards', () => {
  it('are one for each unit, one file for each award, and a register', () => {
    expect(jobs().map(({ formats }) => formats.join(' '))).toEqual([
      ...organisationAwards.map(() => 'pdf'),
      ...competition.organisationAwards.map(() => 'pdf docx'),
      'xlsx',
    ]);
    expect(
      jobs()
        .slice(0, 17)
        .map(({ id }) => id),
    ).toEqual(numbers.map((number) => `organisation-certificate/${number}`));
    expect(jobs()[0]).toMatchObject({ region: '太原市', projectIds: [] });
    expect(jobs()[11]?.region).toBeUndefined();
  });

  it('name the unit in full, the award, issuers and date of the competition, and nobody personally', () => {
    const { content } = jobs()[10] ?? expect.fail();
    expect(content).toMatchObject({
      view: {
        certificates: [
          { unit: '山西转型综合改革示范区管理委员会', address: '你单位', award: '优秀组织单位奖' },
        ],
      },
      certificates: {
        'SXCK2026-Z-3-005': {
          members: [],
          number: '编号：SXCK2026-Z-3-005',
          issuers: competition.certificate.issuers,
          date: '二〇二六年九月二十三日',
        },
      },
    });
  });

  it('are registered by number, unit and award', () => {
    const { content } = jobs().at(-1) ?? expect.fail();
    const table = content.type === 'document' ? content.document.body[0] : expect.fail();
    if (table?.type !== 'table') return expect.fail();
    const rows = table.rows.map((row) => row.map(formatCell));
    expect(rows).toEqual(
      organisationAwards.map(([award, unit], index) => [String(index + 1), numbers[index], unit, award]),
    );
  });

  it('have no number, and need one, while the numbering is open', () => {
    const certificate = { ...competition.certificate, organisationNumber: null };
    const open = jobs(sampleContext({ competition: competitionWith({ certificate }) }));
    expect(new Set(open.map(({ id }) => id)).size).toBe(22);
    const { content } = open[0] ?? expect.fail();
    const data = content.type === 'template' ? Object.values(content.certificates) : expect.fail();
    expect(data.map(({ number }) => number)).toEqual(['']);
    expect(organisationCertificate.needs).toContain('certificate.organisationNumber');
  });

  it('are stopped by R46', () => {
    expect(organisationCertificate.blockedBy).toContain('R46');
  });
});
