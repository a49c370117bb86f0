import type { FigureDto } from '@rogatory/insights/contract';
import { findingOfFunnel, findingOfMatrix, findingOfMonths } from './findings';

const rounded = (value: number): FigureDto => ({ kind: 'rounded', value });
const wasAsked = (totals: Record<string, number>) =>
  Object.entries(totals).map(([jurisdiction, value]) => ({
    jurisdiction,
    asked: rounded(0),
    wasAsked: rounded(value),
  }));

describe('the sentence above a chart', () => {
  it('names the two members whom four in ten requests ask', () => {
    const totals = wasAsked({
      BN: 5,
      KH: 160,
      ID: 25,
      LA: 35,
      MY: 70,
      MM: 65,
      PH: 25,
      SG: 70,
      TH: 85,
      VN: 30,
    });
    expect(findingOfMatrix(totals)).toEqual({
      code: 'most_ask_two',
      tenths: 4,
      jurisdictions: ['KH', 'TH'],
    });
  });

  it('names one member that is asked twice as often as any other', () => {
    expect(findingOfMatrix(wasAsked({ KH: 60, TH: 25, VN: 15 }))).toEqual({
      code: 'most_ask_one',
      tenths: 6,
      jurisdiction: 'KH',
    });
  });

  it('says nothing of twenty requests or fewer', () => {
    expect(findingOfMatrix(wasAsked({ KH: 10, TH: 5 }))).toEqual({ code: 'too_few' });
  });

  it('finds the stage before which most time is lost', () => {
    const stage = (
      name: 'acknowledged' | 'decided' | 'first_answer',
      medianDays: number | null,
    ) => ({
      stage: name,
      requests: rounded(100),
      shareOfBefore: 90,
      medianDays,
    });
    expect(
      findingOfFunnel([stage('acknowledged', 8), stage('decided', 31), stage('first_answer', 58)]),
    ).toEqual({ code: 'longest_before', stage: 'first_answer' });
    expect(findingOfFunnel([stage('acknowledged', null)])).toEqual({ code: 'too_few' });
  });

  it('compares the last month with the first one known', () => {
    const month = (name: string, medianDays: number | null) => ({
      month: name,
      medianDays,
      slowestTenthDays: null,
      urgentMedianDays: null,
    });
    expect(
      findingOfMonths([month('2026-01', null), month('2026-02', 14), month('2026-03', 8)]),
    ).toEqual({ code: 'acknowledgement_faster', days: 8, before: 14 });
    expect(findingOfMonths([])).toEqual({ code: 'too_few' });
  });
});
