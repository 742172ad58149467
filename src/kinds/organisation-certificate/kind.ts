import { organisationCertificateRegister } from '../../tables/organisation-certificate-register.ts';
import { rulesBlocking } from '../blocking.ts';
import { certificateJobs } from '../certificate-jobs.ts';
import type { DocumentKind, Job, KindContext } from '../kind.ts';
import { organisationCertificates } from './entries.ts';
import {
  organisationCertificateData,
  organisationCertificateSchema,
  organisationCertificateView,
} from './view.ts';

/**
 * 组织奖证书 (domain §2.6): one PDF for each unit, one merged PDF and DOCX for each award, and the register of
 * numbers.
 */
export const organisationCertificate: DocumentKind = {
  id: 'organisation-certificate',
  name: '组织奖证书',
  template: 'organisation-certificate',
  formats: ['pdf', 'docx', 'xlsx'],
  folder: 'internal',
  publisher: 'province',
  needs: ['certificate.organisationNumber', 'certificate.date'],
  blockedBy: rulesBlocking('F'),
  view: organisationCertificateSchema,
  jobs,
};

function jobs(context: KindContext): readonly Job[] {
  const { competition } = context;
  const entries = organisationCertificates(context);
  return certificateJobs(
    {
      kind: 'organisation-certificate',
      name: '组织奖证书',
      entries,
      batchOf: ({ award }) => award,
      about: ({ id, unit, region }) => ({
        id,
        object: `${id} ${unit}`,
        projectIds: [],
        ...(region === null ? {} : { region }),
      }),
      view: (certificates) => organisationCertificateView(competition, certificates),
      data: (certificates) => organisationCertificateData(competition, certificates),
      register: organisationCertificateRegister(entries, competition),
    },
    context,
  );
}
