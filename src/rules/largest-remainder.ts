import Fraction from 'fraction.js';

/** Somebody who gets seats in proportion to a weight. */
export interface Claim {
  readonly weight: number;
}

/** One claim's seats and how they came about. */
export interface Share {
  readonly exact: Fraction;
  readonly floor: number;
  readonly remainder: Fraction;
  readonly remainderSeat: number;
  readonly seats: number;
}

/** Who gets the last seat when remainders are equal, before the order of the claims decides. */
export type RemainderTie = 'larger-weight' | 'order';

/**
 * Shares `seats` by the largest remainder (Hamilton): everybody gets the whole part of the exact
 * share, the seats left go to the largest remainders. Shares come in the order of the claims.
 */
export function shareSeats(seats: number, claims: readonly Claim[], tie: RemainderTie): readonly Share[] {
  const total = claims.reduce((sum, { weight }) => sum + weight, 0);
  const exact = claims.map(({ weight }) =>
    total === 0 ? new Fraction(0) : new Fraction(BigInt(seats) * BigInt(weight), BigInt(total)),
  );
  const floors = exact.map((share) => Number(share.floor().n));
  const left = total === 0 ? 0 : seats - floors.reduce((sum, floor) => sum + floor, 0);
  const winners = new Set(byRemainder(exact, claims, tie).slice(0, left));
  return exact.map((share, at) => {
    const floor = floors[at] ?? 0;
    const remainderSeat = winners.has(at) ? 1 : 0;
    return { exact: share, floor, remainder: share.sub(floor), remainderSeat, seats: floor + remainderSeat };
  });
}

/** Positions of the claims, the largest remainder first. */
function byRemainder(
  exact: readonly Fraction[],
  claims: readonly Claim[],
  tie: RemainderTie,
): readonly number[] {
  const weightOf = (at: number): number => (tie === 'larger-weight' ? (claims[at]?.weight ?? 0) : 0);
  const remainderOf = (at: number): Fraction => (exact[at] ?? new Fraction(0)).mod(1);
  return exact
    .map((_, at) => at)
    .sort((a, b) => remainderOf(b).compare(remainderOf(a)) || weightOf(b) - weightOf(a) || a - b);
}
