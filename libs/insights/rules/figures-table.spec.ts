import type { NetworkViewDto } from '@rogatory/insights/contract';
import { figuresTable, type FigureTableWords } from './figures-table';

const named = new Proxy<Record<string, string>>({}, { get: (_, name) => String(name) });

const words: FigureTableWords = {
  section: {
    network: 'Network',
    headline: 'Figures',
    pairs: 'Pairs',
    totals: 'Totals',
    stages: 'Stages',
    ageing: 'Ageing',
    months: 'Months',
    definitions: 'Definitions',
  },
  column: {
    period: 'Period',
    basis: 'Basis',
    computedAt: 'Computed',
    openNow: 'Open now',
    untilAcknowledged: 'Until acknowledged',
    answeredWithin90Days: 'Answered within 90 days',
    olderThan180Days: 'Older than 180 days',
    requesting: 'Asks',
    requested: 'Is asked',
    jurisdiction: 'Jurisdiction',
    received: 'Received',
    asked: 'Asked',
    wasAsked: 'Was asked',
    stage: 'Stage',
    requests: 'Requests',
    shareOfBefore: 'Share',
    medianDays: 'Median',
    medianAgeOfOpen: 'Age',
    longestStage: 'Longest',
    open: 'Open',
    month: 'Month',
    slowestTenth: 'Slowest tenth',
    urgent: 'Urgent',
  },
  stage: {
    received: 'Received',
    acknowledged: 'Acknowledged',
    decided: 'Decided',
    first_answer: 'First answer',
    answered: 'Complete',
  },
  withheld: 'withheld',
  basis: 'All bases',
  definitions: [{ name: 'Open now', text: 'Transmitted, "not closed"' }],
  jurisdiction: (code) => named[code] ?? code,
};

const view: NetworkViewDto = {
  networkCode: 'SEAJUST',
  networkName: '=HYPERLINK("http://example.org")',
  members: ['KH', 'TH'],
  period: '12m',
  basis: null,
  from: '2025-12-01',
  to: '2026-11-22',
  computedAt: '2026-11-22T01:00:00Z',
  openNow: { kind: 'rounded', value: 15 },
  medianDaysToAcknowledgement: 8,
  answeredWithin90DaysPercent: null,
  olderThan180Days: { kind: 'hidden', value: null },
  cells: [
    {
      requesting: 'TH',
      requested: 'KH',
      received: { kind: 'exact', value: 12 },
      medianDaysToAcknowledgement: 7,
      medianAgeOfOpenDays: null,
    },
  ],
  totals: [],
  funnel: [],
  ageing: [],
  months: [],
  sealedCasesAbsent: true,
};

describe('the file of figures and definitions', () => {
  const lines = figuresTable(view, words).split('\r\n');

  it('holds what the page shows: hidden stays hidden, rounded stays rounded', () => {
    expect(lines).toContain('Older than 180 days,<5');
    expect(lines).toContain('Open now,≈ 15');
    expect(lines).toContain('TH,KH,12,7,');
  });

  it('carries the definitions with their quotation marks', () => {
    expect(lines).toContain('Open now,"Transmitted, ""not closed"""');
  });

  it('never hands a formula to a spreadsheet', () => {
    expect(lines[0]).toBe(`Network,"'=HYPERLINK(""http://example.org"")"`);
  });
});
