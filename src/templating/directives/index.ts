import { addresseeDirective } from './addressee.ts';
import { annexDirective } from './annex.ts';
import { annexListDirective } from './annex-list.ts';
import { certificateDirective } from './certificate.ts';
import type { Directive } from './directive.ts';
import { flowChartDirective } from './flow-chart.ts';
import { imprintDirective } from './imprint.ts';
import { letterheadDirective } from './letterhead.ts';
import { listDirective } from './list.ts';
import { noteDirective } from './note.ts';
import { signatureDirective } from './signature.ts';
import { tableDirective } from './table.ts';

/** Every directive, in the order of a document. */
export const directives: readonly Directive[] = [
  letterheadDirective,
  addresseeDirective,
  annexListDirective,
  signatureDirective,
  noteDirective,
  imprintDirective,
  annexDirective,
  listDirective,
  tableDirective,
  flowChartDirective,
  certificateDirective,
];
