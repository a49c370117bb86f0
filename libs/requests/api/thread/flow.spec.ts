import { emptySnapshot } from '../../rules/index';
import type { HeldFile } from '../files/file-row';
import { listColumns } from '../files/list-columns';
import { flowEvent } from './flow';

const sides = {
  own: { authorityId: 'kr', jurisdiction: 'KR', region: null, zone: 'Asia/Seoul' },
  theirs: { authorityId: 'kh', jurisdiction: 'KH', region: null, zone: 'Asia/Phnom_Penh' },
};
const snapshot = emptySnapshot('outgoing');
const file: HeldFile = {
  sides,
  row: {
    ...listColumns(snapshot, []),
    id: 'file',
    authority_id: 'kr',
    lead_authority_id: null,
    direction: 'outgoing',
    thread_id: 'thread',
    shared_at: null,
    counterpart_authority_id: 'kh',
    counterpart_jurisdiction: 'KH',
    instrument: 'UNTOC',
    urgency: 'urgent',
    risk_to_life: true,
    tlp: 'RED',
    sealed: true,
    owner_person_id: null,
    owner_name: 'Bong Uju',
    lead_name: 'Ma Haerang',
    reference: 'FICT-2026-형제-00417',
    title: 'Fourteen captives in a scam compound',
    version: 1,
    last_seq: 1,
    snapshot,
    created_at: '',
    updated_at: '',
  },
};
const late = Temporal.Instant.from('2026-11-22T16:00:00Z');

describe('What figures are told of a request', () => {
  it('names the two States, the step and the local day', () => {
    expect(flowEvent(file, 'transmitted', late)).toEqual({
      type: 'requests.flow',
      key: 'flow:thread:transmitted',
      payload: {
        threadId: 'thread',
        requesting: 'KR',
        requested: 'KH',
        instrument: 'UNTOC',
        urgency: 'urgent',
        measureTypes: [],
        step: 'transmitted',
        on: '2026-11-23',
        sealed: true,
      },
    });
  });

  it('turns the sides round in the file of the side that was asked', () => {
    const theirs = {
      ...file,
      sides: { own: sides.theirs, theirs: sides.own },
      row: { ...file.row, direction: 'incoming' as const, counterpart_jurisdiction: 'KR' },
    };
    expect(flowEvent(theirs, 'received', late)?.payload).toMatchObject({
      requesting: 'KR',
      requested: 'KH',
    });
  });

  it('carries the article of a refusal, but never somebody’s words', () => {
    const refused = (article: string) => ({
      code: 'M6',
      outcome: 'refused' as const,
      report: null,
      ground: { instrument: 'UNTOC' as const, article, reasons: 'secret' },
    });
    const told = flowEvent(file, 'answered', late, [
      refused('18(21)(d)'),
      refused('because of Manager Crane'),
    ]);
    expect(told?.payload).toMatchObject({ groundCodes: ['UNTOC 18(21)(d)'] });
    expect(JSON.stringify(told)).not.toMatch(/secret|Crane|Haerang|captives|형제/);
  });

  it('is nothing before the request has two sides and a basis', () => {
    const open = { ...file, row: { ...file.row, thread_id: null } };
    expect(flowEvent(open, 'transmitted', late)).toBeNull();
  });
});
