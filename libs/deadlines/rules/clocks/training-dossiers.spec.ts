import { bothSides, byInstrument, lawAndCalendars } from '@rogatory/deadlines/testing';
import type { ClockDto } from '@rogatory/requests/contract';
import type { IntroducedMeasure } from '@rogatory/requests/rules';
import { FileStory } from '@rogatory/requests/testing';
import { clocksOf } from './clocks-of';

type Expected = Record<string, Partial<ClockDto>>;

const measure = (
  code: string,
  type: IntroducedMeasure['type'],
  wantedBy: string | null = null,
): IntroducedMeasure => ({ code, type, wantedBy });

/** The receiving side's file of each dossier, as far as a clock of it is expected to have started. */
const stories: [string, FileStory, () => ClockDto[], Expected][] = [
  dossier(
    'Korea to Cambodia: fourteen captives, by UNTOC',
    { own: 'KH', theirs: 'KR', by: 'UNTOC' },
    new FileStory('incoming')
      .at('2026-11-23T15:31:00+07:00')
      .request([
        measure('M1', 'locate_and_protect_persons', '2026-11-24T12:00:00+07:00'),
        measure('M3', 'preservation_of_data', '2026-11-25'),
        measure('M4', 'production_of_data', '2027-01-22'),
      ])
      .at('2026-11-26T10:00:00+07:00')
      .acknowledgement()
      .at('2026-12-01T16:20:00+07:00')
      .question('M4', '2026-12-11')
      .at('2026-12-04T09:05:00+07:00')
      .answer()
      .at('2026-12-11T15:00:00+07:00')
      .acceptance(),
    {
      acknowledgement: { dueDate: '2026-12-02', state: 'met' },
      // The view came before the pause of three days was needed: nothing is deducted.
      legal_view: { dueDate: '2026-12-23', state: 'met', suspensions: [] },
      'status_note:1': { dueDate: '2027-01-22' },
      'asked:M1': { due: '2026-11-24T05:00:00Z', breach: false },
      'asked:M3': { dueDate: '2026-11-25' },
      'asked:M4': { dueDate: '2027-01-22' },
    },
  ),
  dossier(
    'Germany to France: card fraud, by European Investigation Order',
    { own: 'FR', theirs: 'DE', by: 'EIO' },
    new FileStory('incoming')
      .at('2026-10-02T10:12:00+02:00')
      .request([
        measure('M1', 'bank_records', '2027-01-29'),
        measure('M2', 'house_search', '2027-01-15'),
        measure('M4', 'seizure_of_documents_at_law_firm', '2027-01-15'),
        measure('M6', 'provisional_measure_server', '2026-10-03T12:00:00+02:00'),
      ])
      .at('2026-10-03T11:40:00+02:00')
      .executed('M6')
      .at('2026-10-09T16:40:00+02:00')
      .acknowledgement()
      .at('2026-11-30T17:05:00+01:00')
      .refused('M4')
      .at('2026-11-30T17:05:00+01:00')
      .acceptance(),
    {
      T01: { dueDate: '2026-10-09', state: 'met', law: 'EIO 16(1)', nature: 'DUTY' },
      // All Saints falls on a Sunday: Monday.
      T02: { dueDate: '2026-11-02', state: 'passed', breach: true },
      // Our own duty is shown by the exact hour; Regulation 1182/71 would end at the full hour.
      'T06:M6': {
        due: '2026-10-03T08:12:00Z',
        later: '2026-10-03T09:00:00Z',
        timeLimit: 'T06',
      },
      'T04:M1': { dueDate: '2027-03-01', law: 'EIO 12(4)' },
      'T04:M2': { dueDate: '2027-03-01' },
      'asked:M1': { dueDate: '2027-01-29' },
      'asked:M6': { due: '2026-10-03T10:00:00Z', state: 'met' },
    },
  ),
  dossier(
    'Emirates to Malaysia: cultural property, by reciprocity',
    { own: 'MY', theirs: 'AE', by: 'RECIPROCITY' },
    new FileStory('incoming')
      .at('2026-11-02T09:40:00+08:00')
      .request([measure('M1', 'examination_of_objects_and_sites', '2026-11-27')])
      .at('2026-11-10T15:30:00+08:00')
      .acknowledgement()
      .at('2026-11-20T10:00:00+08:00')
      .acceptance()
      .at('2026-12-08T14:20:00+08:00')
      .question('M1'),
    {
      acknowledgement: { dueDate: '2026-11-10', state: 'met' },
      legal_view: { dueDate: '2026-12-02', state: 'met' },
      'status_note:1': { dueDate: '2027-01-01', actBy: '2026-12-31', state: 'met' },
      'asked:M1': { dueDate: '2026-11-27' },
    },
  ),
  dossier(
    'Brazil to Portugal: bribery, by UNCAC',
    { own: 'PT', theirs: 'BR', by: 'UNCAC' },
    new FileStory('incoming')
      .at('2026-10-16T16:06:00+01:00')
      .request([
        measure('M1', 'bank_records', '2027-01-15'),
        measure('M2', 'official_records', '2026-12-18'),
      ])
      .at('2026-10-22T11:20:00+01:00')
      .acknowledgement()
      .at('2026-11-12T17:00:00Z')
      .acceptance(),
    {
      acknowledgement: { dueDate: '2026-10-23', state: 'met' },
      legal_view: { dueDate: '2026-11-15', actBy: '2026-11-13', state: 'met' },
      'status_note:1': { dueDate: '2026-12-15' },
      'asked:M1': { dueDate: '2027-01-15', law: 'UNCAC 46(24)' },
      'asked:M2': { dueDate: '2026-12-18' },
    },
  ),
  dossier(
    'Thailand to the Philippines: assets, by the ASEAN treaty',
    { own: 'PH', theirs: 'TH', by: 'ASEAN_MLAT' },
    new FileStory('incoming')
      .at('2026-12-09T09:15:00+08:00')
      .request([measure('M2', 'bank_records', '2027-02-12')])
      .at('2026-12-15T16:00:00+08:00')
      .acknowledgement()
      .at('2026-12-18T15:45:00+08:00')
      .question()
      .at('2027-01-11T11:20:00+08:00')
      .answer()
      .at('2027-01-29T14:00:00+08:00')
      .acceptance(),
    {
      acknowledgement: { dueDate: '2026-12-16', state: 'met' },
      legal_view: {
        dueDate: '2027-02-01',
        state: 'met',
        suspensions: [{ from: '2026-12-19', to: '2027-01-11' }],
      },
      'asked:M2': { dueDate: '2027-02-12' },
    },
  ),
  dossier(
    'Japan to the United States: preservation, by the Budapest Convention',
    { own: 'US', theirs: 'JP', by: 'BUDAPEST' },
    new FileStory('incoming')
      .at('2026-10-09T20:40:00-04:00')
      .request([measure('M1', 'expedited_preservation', '2026-10-13T12:00:00-04:00')])
      .at('2026-10-09T20:15:00-07:00')
      .executed('M1'),
    {
      'T16:M1': {
        dueDate: '2026-12-08',
        nature: 'FLOOR',
        kind: 'law',
        state: 'running',
        breach: false,
      },
      'asked:M1': { due: '2026-10-13T16:00:00Z', state: 'met' },
    },
  ),
  dossier(
    'Japan to the United States: what follows the preservation',
    { own: 'US', theirs: 'JP', by: 'BUDAPEST' },
    new FileStory('incoming')
      .at('2026-12-03T21:02:00-05:00')
      .request([measure('M3', 'production_of_data', '2027-01-29')])
      .at('2026-12-09T15:00:00-05:00')
      .acknowledgement()
      .at('2026-12-17T16:20:00-05:00')
      .question('M3')
      .at('2027-01-08T03:30:00-05:00')
      .answer()
      .at('2027-01-21T13:15:00-05:00')
      .acceptance(),
    {
      acknowledgement: { dueDate: '2026-12-10', state: 'met' },
      legal_view: {
        dueDate: '2027-01-24',
        actBy: '2027-01-22',
        state: 'met',
        suspensions: [{ from: '2026-12-18', to: '2027-01-08' }],
      },
      'asked:M3': { dueDate: '2027-01-29' },
    },
  ),
];

function dossier(
  title: string,
  { own, theirs, by }: { own: string; theirs: string; by: Parameters<typeof byInstrument>[0] },
  story: FileStory,
  expected: Expected,
): (typeof stories)[number] {
  const clocks = () =>
    clocksOf(story.snapshot(), byInstrument(by), bothSides(own, theirs), null, lawAndCalendars).map(
      ({ clock }) => clock,
    );
  return [title, story, clocks, expected];
}

describe('The clocks of the training dossiers', () => {
  it.each(stories)('%s', (_title, _story, clocks, expected) => {
    const found = Object.fromEntries(clocks().map((clock) => [clock.id, clock]));
    for (const [id, wanted] of Object.entries(expected)) {
      expect({ id, ...found[id] }).toMatchObject({ id, ...wanted });
    }
  });

  it('leave no target of the house beside the numbers of an investigation order', () => {
    const [, , clocks] = stories[1] ?? [];
    const kinds = (clocks?.() ?? []).map(({ kind }) => kind);
    expect(kinds).not.toContain('house');
  });

  it('explain every date, and end none before it begins', () => {
    for (const [, , clocks] of stories) {
      for (const { startedAt, due, steps } of clocks()) {
        expect(Temporal.Instant.compare(startedAt, due)).toBeLessThanOrEqual(0);
        expect(steps.length).toBeGreaterThan(1);
        for (const step of steps) expect(step.text).not.toBe('');
      }
    }
  });
});
