import type { Check } from '../check.ts';
import { gf01 } from './gf01.ts';
import { gf05 } from './gf05.ts';
import { gf06 } from './gf06.ts';
import { gf08 } from './gf08.ts';
import { gf09 } from './gf09.ts';
import { gf10 } from './gf10.ts';
import { gf15 } from './gf15.ts';
import { gf16 } from './gf16.ts';
import { gf18 } from './gf18.ts';
import { gf20 } from './gf20.ts';

/** The preflight, in the order of its numbers (domain §1.20). */
export const checks: readonly Check[] = [gf01, gf05, gf06, gf08, gf09, gf10, gf15, gf16, gf18, gf20];
