import type { RequestRowDto } from '@rogatory/requests/contract';
import { maskedTable } from './masked-table';

const row: RequestRowDto = {
  id: '01890000-0000-7000-8000-000000000001',
  version: 3,
  direction: 'outgoing',
  state: 'transmitted',
  reference: '=국제형사-2026-0431',
  theirReference: null,
  counterpartJurisdiction: 'PH',
  counterpartName: 'Department of Justice',
  title: 'Accounts of Juan dela Cruz',
  instrument: 'UNTOC',
  urgency: 'normal',
  riskToLife: false,
  tlp: 'AMBER',
  measures: [{ code: 'M1', type: 'bank_records', state: 'sent' }],
  nextClock: null,
  move: 'them',
  act: 'await_acknowledgement',
  ownerName: 'Tak Sebyeok',
  disagreement: null,
  updatedAt: '2026-11-22T07:00:00Z',
};

describe('The list as a table file', () => {
  it('names nobody', () => {
    const table = maskedTable([row]);
    expect(table).not.toContain('Juan');
    expect(table).not.toContain('Tak Sebyeok');
    expect(table).toContain('"M1 sent"');
  });

  it('holds nothing that a table program would run', () => {
    expect(maskedTable([row])).toContain(`"'=국제형사-2026-0431"`);
  });
});
