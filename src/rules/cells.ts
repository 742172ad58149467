/** The fields whose cell staff must change, by the names the records' sources give their columns. */
export const cells = {
  uscc: 'uscc',
  regDate: 'regDate',
  regPlace: 'regPlace',
  employees: 'employees',
  revenueWan: 'revenueWan',
  industry: 'industry',
  marketEntered: 'marketEntered',
  ipOwner: 'ipOwner',
  ipDispute: 'ipDispute',
  dishonestyCheckedAt: 'dishonestyCheckedAt',
  dishonestyResult: 'dishonestyResult',
  secrecyResult: 'secrecyResult',
} as const;
