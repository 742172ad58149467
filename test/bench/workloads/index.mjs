import { registrations, sample, startUp } from './command.mjs';
import { docx, docxTable, read, xlsx } from './office.mjs';
import { certificates, growth, merged, notices, table } from './pdf.mjs';

/** Every workload, in the order of the report; `share` is 1, or less for a quick run. */
export const workloadsOf = (share) => [
  certificates(1000 * share),
  merged(1000 * share),
  growth(1000 * share),
  table(5000 * share),
  notices(),
  docx(500 * share),
  docxTable(10_000 * share),
  xlsx(100_000 * share),
  read(100_000 * share),
  registrations(100_000 * share),
  sample(),
  startUp(20),
];
