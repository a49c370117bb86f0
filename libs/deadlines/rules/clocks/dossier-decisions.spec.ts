import { bothSides, byInstrument, lawAndCalendars } from '@rogatory/deadlines/testing';
import type { InstrumentCode } from '@rogatory/instruments/contract';
import type { ClockDto } from '@rogatory/requests/contract';
import type { IntroducedMeasure } from '@rogatory/requests/rules';
import { FileStory } from '@rogatory/requests/testing';
import { clocksOf } from './clocks-of';

const measure = (
  code: string,
  type: IntroducedMeasure['type'],
  wantedBy: string | null = null,
): IntroducedMeasure => ({ code, type, wantedBy });

/** The clocks of the requested side's own file as the last step leaves them. */
function clocks(
  story: FileStory,
  by: InstrumentCode,
  own: string,
  theirs: string,
): Record<string, ClockDto> {
  const worked = clocksOf(
    story.snapshot(),
    byInstrument(by),
    bothSides(own, theirs),
    null,
    lawAndCalendars,
  );
  return Object.fromEntries(worked.map(({ clock }) => [clock.id, clock]));
}

describe('The training dossiers, as their measures are decided one by one', () => {
  it('Brazil to Portugal: an account frozen at once, the rest accepted under conditions', () => {
    const story = new FileStory('incoming')
      .at('2026-10-16T16:06:00+01:00')
      .request([
        measure('M1', 'bank_records', '2027-01-15'),
        measure('M2', 'official_records', '2026-12-18'),
        measure('M3', 'search_and_seizure', '2027-02-26'),
        measure('M4', 'hearing_by_videoconference', '2027-02-26'),
        measure('M5', 'freezing_of_account', '2026-10-30'),
        measure('M6', 'supply_of_originals', '2027-02-26'),
      ])
      .at('2026-10-22T11:20:00+01:00')
      .acknowledgement()
      .at('2026-10-27T10:00:00Z')
      .acceptanceOf(['M5'])
      .at('2026-10-27T11:00:00Z')
      .assigned(['M5'])
      .at('2026-10-28T14:00:00Z')
      .executed('M5')
      .at('2026-10-28T15:00:00Z')
      .response({ M5: 'complete' });
    const frozen = clocks(story, 'UNCAC', 'PT', 'BR');
    expect(frozen['asked:M5']).toMatchObject({ dueDate: '2026-10-30', state: 'met' });
    expect(frozen['legal_view']).toMatchObject({ state: 'running' });
    story
      .at('2026-11-12T17:00:00Z')
      .acceptanceOf(['M1', 'M2', 'M3', 'M4', 'M6'], 'Use in the stated proceedings only.')
      .at('2026-11-16T13:10:00Z')
      .conditionsReply()
      .at('2026-12-16T12:00:00Z')
      .statusNote();
    const bound = clocks(story, 'UNCAC', 'PT', 'BR');
    expect(bound['legal_view']).toMatchObject({
      dueDate: '2026-11-15',
      actBy: '2026-11-13',
      state: 'met',
      endedAt: '2026-11-12T17:00:00Z',
    });
    expect(bound['status_note:1']).toMatchObject({
      dueDate: '2026-12-15',
      state: 'passed',
      breach: false,
    });
  });

  it('Thailand to the Philippines: a unit refused in part, a measure put off until the order', () => {
    const story = new FileStory('incoming')
      .at('2026-12-09T09:15:00+08:00')
      .request([
        measure('M1', 'freezing_of_accounts', '2026-12-16'),
        measure('M3', 'restraint_of_real_property', '2027-01-15'),
        measure('M5', 'enforcement_of_forfeiture_order'),
      ])
      .at('2026-12-10T10:00:00+08:00')
      .acceptanceOf(['M1'])
      .assigned(['M1'])
      .at('2026-12-14T11:00:00+08:00')
      .executed('M1')
      .response({ M1: 'complete' })
      .at('2026-12-15T16:00:00+08:00')
      .acknowledgement()
      .at('2026-12-18T15:45:00+08:00')
      .question()
      .at('2027-01-11T11:20:00+08:00')
      .answer()
      .at('2027-01-29T14:00:00+08:00')
      .acceptanceOf(['M3'], 'Forfeited money is shared only after agreement.')
      .at('2027-01-29T14:00:00+08:00')
      .refusal(['M3'], 'unit B')
      .at('2027-01-29T14:00:00+08:00')
      .postponement(['M5'], '2027-06-30');
    const found = clocks(story, 'ASEAN_MLAT', 'PH', 'TH');
    expect(found['asked:M1']).toMatchObject({ dueDate: '2026-12-16', state: 'met' });
    expect(found['legal_view']).toMatchObject({
      dueDate: '2027-02-01',
      state: 'met',
      suspensions: [{ from: '2026-12-19', to: '2027-01-11' }],
    });
    // Refused as to one unit, the measure goes on: its date is not met by a refusal of a part.
    expect(found['asked:M3']).toMatchObject({ dueDate: '2027-01-15', endedAt: null });
  });

  it('Japan to the United States: traffic data first, conditions on the content', () => {
    const story = new FileStory('incoming')
      .at('2026-12-03T21:02:00-05:00')
      .request([
        measure('M3', 'production_of_subscriber_and_traffic_data', '2027-01-29'),
        measure('M4', 'production_of_content', '2027-02-26'),
      ])
      .at('2026-12-09T15:00:00-05:00')
      .acknowledgement()
      .at('2026-12-17T16:20:00-05:00')
      .question('M4')
      .at('2027-01-08T03:30:00-05:00')
      .answer()
      .at('2027-01-21T13:15:00-05:00')
      .acceptanceOf(['M3', 'M4'], 'No disclosure of third persons’ credentials.')
      .assigned(['M3', 'M4'])
      .at('2027-01-28T17:00:00-05:00')
      .executed('M3')
      .at('2027-01-28T18:00:00-05:00')
      .response({ M3: 'complete' })
      .at('2027-03-12T15:00:00-05:00')
      .executed('M4')
      .at('2027-03-12T16:00:00-05:00')
      .response({ M4: 'complete' });
    const found = clocks(story, 'BUDAPEST', 'US', 'JP');
    expect(found['legal_view']).toMatchObject({
      dueDate: '2027-01-24',
      actBy: '2027-01-22',
      state: 'met',
      endedAt: '2027-01-21T18:15:00Z',
    });
    expect(found['asked:M3']).toMatchObject({ dueDate: '2027-01-29', state: 'met' });
    expect(found['asked:M4']).toMatchObject({
      dueDate: '2027-02-26',
      state: 'passed',
      breach: false,
    });
  });

  it('Emirates to Malaysia: one measure left to the court, one withdrawn, one in part', () => {
    const story = new FileStory('incoming')
      .at('2026-11-02T09:40:00+08:00')
      .request([
        measure('M1', 'search_and_seizure', '2026-11-27'),
        measure('M2', 'expert_examination', '2027-03-31'),
        measure('M4', 'statement_of_witness', '2027-02-26'),
        measure('M5', 'return_of_objects'),
      ])
      .at('2026-11-10T15:30:00+08:00')
      .acknowledgement()
      .at('2026-11-20T10:00:00+08:00')
      .acceptanceOf(['M1', 'M2', 'M4'], 'The cost of M2 is borne by the requesting State.')
      .at('2026-11-20T10:00:00+08:00')
      .postponement(['M5'], '2027-04-30')
      .at('2026-11-24T15:45:00+08:00')
      .conditionsReply()
      .at('2026-12-08T14:20:00+08:00')
      .question('M2')
      .at('2026-12-15T17:00:00+08:00')
      .answer()
      .at('2027-03-04T16:00:00+08:00')
      .withdrawal(['M4'])
      .at('2027-03-04T16:00:00+08:00')
      .withdrawal(['M2'], '417/2 and 417/9');
    const found = clocks(story, 'RECIPROCITY', 'MY', 'AE');
    expect(found['legal_view']).toMatchObject({ dueDate: '2026-12-02', state: 'met' });
    expect(found['status_note:1']).toMatchObject({
      dueDate: '2027-01-01',
      actBy: '2026-12-31',
      state: 'met',
    });
    // Past when it was withdrawn: the withdrawal stops the clock, and nobody is in breach.
    expect(found['asked:M4']).toMatchObject({
      dueDate: '2027-02-26',
      state: 'passed',
      endedAt: '2027-03-04T08:00:00Z',
      breach: false,
    });
    expect(found['asked:M2']).toMatchObject({ dueDate: '2027-03-31', state: 'running' });
  });
});
