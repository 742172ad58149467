import { z } from 'zod';
import type { Competition } from '../../records/competition.ts';
import { commonCertificateData } from '../certificate-jobs.ts';
import { competitionSchema, competitionView } from '../competition-view.ts';
import type { CertificateData } from '../kind.ts';
import type { OrganisationCertificate } from './entries.ts';

/** What templates/organisation-certificate.md may name. */
export const organisationCertificateSchema = z.strictObject({
  competition: competitionSchema,
  certificates: z.array(
    z.strictObject({
      id: z.string().describe('证书代号，用来取证书的编号、落款和日期'),
      unit: z.string().describe('获奖单位全称'),
      address: z.string().describe('称谓：你单位'),
      award: z.string().describe('奖项，如 最佳组织单位奖'),
    }),
  ),
});

export type OrganisationCertificateView = z.infer<typeof organisationCertificateSchema>;

export function organisationCertificateView(
  competition: Competition,
  certificates: readonly OrganisationCertificate[],
): OrganisationCertificateView {
  const address = competition.certificate.address.company;
  return {
    competition: competitionView(competition),
    certificates: certificates.map(({ id, unit, award }) => ({ id, unit, address, award })),
  };
}

/** What stands on the certificates beside their words, by id; organisations have no members. */
export function organisationCertificateData(
  competition: Competition,
  certificates: readonly OrganisationCertificate[],
): Readonly<Record<string, CertificateData>> {
  const common = commonCertificateData(competition);
  return Object.fromEntries(
    certificates.map(({ id, number }) => [
      id,
      { ...common, membersLabel: '', members: [], number: number === null ? '' : `编号：${number}` },
    ]),
  );
}
