import type { Check } from '../check.ts';
import { gf01 } from './gf01.ts';
import { gf02 } from './gf02.ts';
import { gf03 } from './gf03.ts';
import { gf04 } from './gf04.ts';
import { gf05 } from './gf05.ts';
import { gf06 } from './gf06.ts';
import { gf07 } from './gf07.ts';
import { gf08 } from './gf08.ts';
import { gf09 } from './gf09.ts';
import { gf10 } from './gf10.ts';
import { gf11 } from './gf11.ts';
import { gf12 } from './gf12.ts';
import { gf13 } from './gf13.ts';
import { gf14 } from './gf14.ts';
import { gf15 } from './gf15.ts';
import { gf16 } from './gf16.ts';
import { gf17 } from './gf17.ts';
import { gf18 } from './gf18.ts';
import { gf19 } from './gf19.ts';
import { gf20 } from './gf20.ts';

/** The preflight, in the order of its numbers (domain §1.20). */
export const checks: readonly Check[] = [
  gf01,
  gf02,
  gf03,
  gf04,
  gf05,
  gf06,
  gf07,
  gf08,
  gf09,
  gf10,
  gf11,
  gf12,
  gf13,
  gf14,
  gf15,
  gf16,
  gf17,
  gf18,
  gf19,
  gf20,
];
