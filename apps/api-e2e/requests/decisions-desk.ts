import type { ClockDto, MeasureViewDto, RequestPageDto } from '@rogatory/requests/contract';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import { FileClient } from './file-client';
import { startKoreaAndCambodia, type KoreaAndCambodia } from './korea-and-cambodia';

const people = {
  prosecutor: ({ korea }) => korea.office.person('prosecutor'),
  officer: ({ korea }) => korea.central.person('central_officer'),
  head: ({ korea }) => korea.central.person('central_head'),
  theirOfficer: ({ cambodia }) => cambodia.central.person('central_officer'),
  theirHead: ({ cambodia }) => cambodia.central.person('central_head'),
  executor: ({ cambodia }) => cambodia.police.person('executing_officer'),
} as const satisfies Record<string, (sides: KoreaAndCambodia['sides']) => TestPerson>;
type Person = keyof typeof people;
const everybody = [
  'prosecutor',
  'officer',
  'head',
  'theirOfficer',
  'theirHead',
  'executor',
] as const satisfies Person[];

/** A Korean request acknowledged in Cambodia, and everybody who decides on it, at any hour. */
export class DecisionsDesk {
  private readonly clients = new Map<Person, FileClient>();

  private constructor(readonly here: KoreaAndCambodia) {}

  static async open(): Promise<DecisionsDesk> {
    const here = await startKoreaAndCambodia();
    const desk = new DecisionsDesk(here);
    const { prosecutor, officer, head, theirOfficer, executor } = here;
    for (const [person, client] of [
      ['prosecutor', prosecutor],
      ['officer', officer],
      ['head', head],
      ['theirOfficer', theirOfficer],
      ['executor', executor],
    ] as const) {
      desk.clients.set(person, client);
    }
    await desk.signIn(['theirHead']);
    return desk;
  }

  get ours(): string {
    return this.here.ours;
  }

  get theirs(): string {
    return this.here.theirs;
  }

  as(person: Person): FileClient {
    const client = this.clients.get(person);
    if (client === undefined) throw new Error(`${person} has not signed in`);
    return client;
  }

  /** Moves the present; nobody stays signed in for days. */
  async at(instant: string): Promise<void> {
    this.here.product.clock.set(instant);
    await this.signIn(everybody);
  }

  close(): Promise<void> {
    return this.here.product.close();
  }

  /** The Korean page, once everything said has arrived and it is as it must be. */
  oursWhen(holds: (page: RequestPageDto) => boolean): Promise<RequestPageDto> {
    return this.when('officer', this.ours, holds);
  }

  /** The Cambodian page, once everything said has arrived and it is as it must be. */
  theirsWhen(holds: (page: RequestPageDto) => boolean): Promise<RequestPageDto> {
    return this.when('theirOfficer', this.theirs, holds);
  }

  private when(
    person: Person,
    id: string,
    holds: (page: RequestPageDto) => boolean,
  ): Promise<RequestPageDto> {
    const client = this.as(person);
    return client.until(async () => {
      const page = await client.read(id);
      const carried = page.thread.every(({ deliveries }) =>
        deliveries.some(({ stage }) => stage === 'delivered'),
      );
      return carried && holds(page) ? page : undefined;
    });
  }

  private async signIn(who: readonly Person[]): Promise<void> {
    const { product, sides } = this.here;
    for (const person of who) {
      this.clients.set(person, await FileClient.of(product.url, people[person](sides)));
    }
  }
}

export function measureOf({ measures }: RequestPageDto, code: string): MeasureViewDto {
  const found = measures.find((measure) => measure.code === code);
  if (found === undefined) throw new Error(`No measure ${code}`);
  return found;
}

export function clockOf({ clocks }: RequestPageDto, id: string): ClockDto {
  const found = clocks.find((clock) => clock.id === id);
  if (found === undefined)
    throw new Error(`No clock ${id} among ${clocks.map((c) => c.id).join()}`);
  return found;
}

/** Kind and direction of the last dispatch of a thread that is whole. */
export function lastOf(page: RequestPageDto) {
  expect(page.chainIntact).toBe(true);
  return page.thread.at(-1);
}
