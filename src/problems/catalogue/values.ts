import { define } from '../define.ts';

/** What can be wrong with one value or row of a table (domain §5.2, rows 8–37). */
export const valueProblems = {
  'group-not-chosen': define<{ raw: string }>({
    severity: 'error',
    reference: 'D31',
    zh: ({ raw }) => ({
      sentence: `组别“${raw}”未选择。`,
      hint: '请填“企业组”或“创业组”。',
    }),
    en: ({ raw }) => ({
      sentence: `The group "${raw}" has not been chosen.`,
      hint: 'Enter one of the two groups.',
    }),
  }),
};
