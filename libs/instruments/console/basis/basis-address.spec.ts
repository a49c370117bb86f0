import { convertToParamMap } from '@angular/router';
import { askable, readBasisAddress, writeBasisAddress, type BasisQuestion } from './basis-address';

const question: BasisQuestion = {
  requesting: 'KR',
  requested: 'KH',
  date: '2026-11-22',
  measures: ['search_and_seizure', 'bank_records'],
  offences: [
    { category: 'fraud', maxPenaltyYears: 10, transnational: true, organizedGroup: null },
    {
      category: 'money_laundering',
      maxPenaltyYears: null,
      transnational: null,
      organizedGroup: null,
    },
  ],
  urgent: true,
};

describe('The address of a question about the legal basis', () => {
  it('holds the whole question, so that whoever opens it asks the same', () => {
    const address = writeBasisAddress(question);
    expect(address).toMatchObject({
      measures: 'search_and_seizure,bank_records',
      offences: 'fraud:10:y,money_laundering',
    });
    expect(readBasisAddress(convertToParamMap(address))).toEqual(question);
  });

  it('leaves out what is unset', () => {
    const empty = readBasisAddress(convertToParamMap({}));
    expect(Object.values(writeBasisAddress(empty))).toEqual([null, null, null, null, null, null]);
  });

  it('passes over what it cannot mean: a day that is none, an unknown offence or measure', () => {
    const read = readBasisAddress(
      convertToParamMap({
        requesting: 'korea',
        date: '2026-02-31',
        measures: 'bank_records,telepathy',
        offences: 'witchcraft:10,fraud:-3',
      }),
    );
    expect(read).toMatchObject({ requesting: null, date: null, measures: ['bank_records'] });
    expect(read.offences).toEqual([
      { category: 'fraud', maxPenaltyYears: null, transnational: null, organizedGroup: null },
    ]);
  });
});

describe('A question', () => {
  it('can be asked once it names two different States', () => {
    const today = '2026-11-22';
    expect(askable(question, today)).toMatchObject({ requesting: 'KR', requested: 'KH' });
    expect(askable({ ...question, requested: null }, today)).toBeNull();
    expect(askable({ ...question, requested: 'KR' }, today)).toBeNull();
  });

  it('means the law of today where it names no day, and leaves open what is not said', () => {
    const offences = [{ category: 'fraud' as const }];
    expect(askable({ ...question, date: null, offences }, '2026-11-22')).toMatchObject({
      date: '2026-11-22',
      offences: [
        { category: 'fraud', maxPenaltyYears: null, transnational: null, organizedGroup: null },
      ],
    });
  });
});
