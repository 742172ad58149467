import { certificateNumber } from '../../records/certificate-number.ts';
import { organisationAwardsInOrder } from '../public-list/organisations.ts';
import type { KindContext } from '../kind.ts';

/** One organisation award with the number of its certificate. */
export interface OrganisationCertificate {
  /** Names the certificate among the others, also while no number is decided. */
  readonly id: string;
  readonly award: string;
  readonly unit: string;
  /** Null while the numbering is undecided. */
  readonly number: string | null;
  /** The region whose bureau it goes to; null for other bodies. */
  readonly region: string | null;
}

/**
 * The organisation awards in list order, numbered by `certificate.organisationNumber`: level is the position of
 * the award's kind in the competition's list, the running number starts again for each kind.
 */
export function organisationCertificates(
  context: Pick<KindContext, 'competition' | 'records'>,
): readonly OrganisationCertificate[] {
  const { certificate, organisationAwards, regions } = context.competition;
  const awards = organisationAwardsInOrder(context);
  return awards.map(({ award, unit }, index) => {
    const level = organisationAwards.indexOf(award) + 1;
    const seq = awards.slice(0, index + 1).filter((other) => other.award === award).length;
    const pattern = certificate.organisationNumber;
    const number = pattern === null ? null : certificateNumber(pattern, { level, seq });
    const region = regions.find(({ bureau }) => bureau.name === unit)?.name ?? null;
    return { id: number ?? `${award}${seq}`, award, unit, number, region };
  });
}
