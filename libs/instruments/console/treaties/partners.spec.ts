import type { TreatyRelationDto, TreatyRelationsDto } from '@rogatory/instruments/contract';
import { partnersOf } from './partners';

function relation(
  id: 'UNTOC' | 'ASEAN_MLAT' | 'HANOI',
  state: TreatyRelationDto['state'],
  partners: TreatyRelationDto['partners'],
): TreatyRelationDto {
  return {
    id,
    instrument: id,
    rank: 'regional',
    name: { en: id, fr: id, ar: id },
    citation: id,
    assistanceArticle: 'Art. 1',
    binding: true,
    state,
    party: null,
    counterparty: null,
    partners,
    reasons: [],
  };
}

function relationsOf(relations: TreatyRelationDto[]): TreatyRelationsDto {
  return { jurisdiction: 'KH', with: null, date: '2026-11-22', relations };
}

describe('What binds a jurisdiction with every other', () => {
  it('stands under each other jurisdiction, with the day from which both are bound', () => {
    const partners = partnersOf(
      relationsOf([
        relation('ASEAN_MLAT', 'in_force', [
          { jurisdiction: 'TH', since: '2013-01-31', settled: true },
        ]),
        relation('UNTOC', 'in_force', [
          { jurisdiction: 'TH', since: '2013-11-16', settled: true },
          { jurisdiction: 'KR', since: null, settled: true },
        ]),
      ]),
    );
    expect(partners).toEqual([
      {
        code: 'TH',
        shared: [
          { id: 'ASEAN_MLAT', citation: 'ASEAN_MLAT', since: '2013-01-31', settled: true },
          { id: 'UNTOC', citation: 'UNTOC', since: '2013-11-16', settled: true },
        ],
      },
      { code: 'KR', shared: [{ id: 'UNTOC', citation: 'UNTOC', since: null, settled: true }] },
    ]);
  });

  it('leaves out what is not in force and marks what is uncertain', () => {
    const signed = [{ jurisdiction: 'VN', since: null, settled: true }];
    expect(partnersOf(relationsOf([relation('HANOI', 'not_in_force', signed)]))).toEqual([]);
    expect(partnersOf(relationsOf([relation('HANOI', 'uncertain', signed)]))).toMatchObject([
      { code: 'VN', shared: [{ settled: false }] },
    ]);
  });
});
