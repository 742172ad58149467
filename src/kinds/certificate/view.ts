import { z } from 'zod';
import type { Competition } from '../../records/competition.ts';
import type { Award } from '../../records/results.ts';
import { commonCertificateData } from '../certificate-jobs.ts';
import { competitionSchema, competitionView } from '../competition-view.ts';
import type { CertificateData, KindContext } from '../kind.ts';
import { quoted } from '../numbers.ts';

/** What templates/certificate.md may name. */
export const certificateSchema = z.strictObject({
  competition: competitionSchema,
  certificates: z.array(
    z.strictObject({
      id: z.string().describe('证书编号，用来取证书的编号、成员、落款和日期'),
      recipient: z.string().describe('获奖单位或团队'),
      address: z.string().describe('称谓：你单位、你团队'),
      project: z.string().describe('项目名称，已带引号'),
      group: z.string().describe('组别'),
      level: z.string().describe('奖项'),
    }),
  ),
});

export type CertificateView = z.infer<typeof certificateSchema>;

export function certificateView(
  { competition }: Pick<KindContext, 'competition'>,
  awards: readonly Award[],
): CertificateView {
  return {
    competition: competitionView(competition),
    certificates: awards.map((award) => ({
      id: award.certificateNumber,
      recipient: award.recipient,
      address: award.address,
      project: quoted(award.projectName),
      group: competition.groups[award.group].name,
      level: award.level,
    })),
  };
}

/** What stands on the certificates beside their words, by certificate number. */
export function certificateData(
  competition: Competition,
  awards: readonly Award[],
): Readonly<Record<string, CertificateData>> {
  return Object.fromEntries(
    awards.map((award) => [
      award.certificateNumber,
      {
        ...commonCertificateData(competition),
        membersLabel: '团队核心成员：',
        members: award.certificateMembers,
        number: `编号：${award.certificateNumber}`,
      },
    ]),
  );
}
