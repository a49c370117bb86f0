import type { TestPerson } from '@rogatory/jurisdictions/testing';
import type { RequestContentDto } from '@rogatory/requests/contract';
import { contentOfDossier, dossiers } from '@rogatory/requests/testing';
import type { Sides } from '../requests/sides';
import { StubbornClient } from '../requests/stubborn-client';
import type { SeededChance } from './seeded-chance';

/** Both files of one request that was told to its end. */
export interface ToldStory {
  readonly ours: string;
  readonly theirs: string;
}

/** Measures of each request whose asked dates come within seconds; the third is asked for later. */
export const soonCodes = ['M1', 'M2'] as const;
const laterCode = 'M3';
const later = { hours: 40 * 24 } as const;
/** After how many seconds the dates come, at the earliest and the latest. */
const soonest = 3;
const latest = 10;

/** Requests from Germany to France, told while processes are killed, each with dates that come due. */
export class DatedStories {
  readonly told: ToldStory[] = [];
  private readonly clients = new Map<string, StubbornClient>();

  constructor(
    private readonly sides: Sides,
    private readonly door: () => string | null,
    private readonly chance: SeededChance,
  ) {}

  /** Each person signs in once: the load is to be of steps, not of passwords. */
  client(person: TestPerson): StubbornClient {
    const known = this.clients.get(person.email) ?? new StubbornClient(this.door, person);
    this.clients.set(person.email, known);
    return known;
  }

  /** One request from draft to its acceptance; every step is confirmed before the next. */
  async tell(title: string): Promise<ToldStory> {
    const { germany, france } = this.sides;
    const prosecutor = this.client(germany.person('prosecutor'));
    const lead = this.client(germany.person('lead_prosecutor'));
    const lyon = this.client(france.office.person('lead_prosecutor'));
    let ours = await prosecutor.open(this.content(title));
    ours = await prosecutor.take(ours, 'submit');
    ours = await lead.take(ours, 'approve');
    ours = await lead.take(ours, 'transmit');
    let theirs: { id: string; version: number } = await lyon.arrived(title);
    theirs = await lyon.take(theirs, 'acknowledge', { reference: `DEE ${title}` });
    theirs = await lyon.take(theirs, 'ask', { questions: [{ text: 'Which accounts?' }] });
    const page = await prosecutor.inState(ours.id, 'question_open');
    await prosecutor.take(page, 'answer', {
      answers: [{ question: '1', text: 'Those of Annex 3.' }],
    });
    theirs = await lyon.inState(theirs.id, 'acknowledged');
    await lyon.take(theirs, 'accept');
    await lead.inState(ours.id, 'accepted');
    const story = { ours: ours.id, theirs: theirs.id };
    this.told.push(story);
    return story;
  }

  private content(title: string): RequestContentDto {
    const content = contentOfDossier(dossiers.deFr, this.sides.france.office.authorityId);
    const now = Temporal.Now.instant();
    const dates = new Map<string, Temporal.DurationLike>([[laterCode, later]]);
    for (const code of soonCodes) {
      dates.set(code, { seconds: this.chance.between(soonest, latest) });
    }
    const measures = content.measures.flatMap((measure) => {
      const date = dates.get(measure.code);
      return date === undefined ? [] : [{ ...measure, wantedBy: inSeconds(now.add(date)) }];
    });
    return { ...content, title, measures };
  }
}

/** To the second, as people write dates. */
function inSeconds(instant: Temporal.Instant): string {
  return instant.toString({ fractionalSecondDigits: 0 });
}
