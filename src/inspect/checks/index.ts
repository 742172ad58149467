import type { Check } from '../check.ts';

/** The preflight, in the order of its numbers (domain §1.20). */
export const checks: readonly Check[] = [];
