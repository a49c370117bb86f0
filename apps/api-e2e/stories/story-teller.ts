import { randomUUID } from 'node:crypto';
import type { FileStep, FileStepBody } from '@rogatory/client';
import type { INestApplicationContext } from '@nestjs/common';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import type { ScriptedClock } from '@rogatory/platform/testing';
import type {
  ClockDto,
  DispatchKind,
  FileChangedDto,
  RequestPageDto,
} from '@rogatory/requests/contract';
import { contentOfDossier, type Dossier } from '@rogatory/requests/testing';
import { bodyOf, FileClient } from '../requests/file-client';
import { registerCast, type Cast, type CastOf, type Part } from './cast';

/** The two files of a story, by who holds them. */
export type Ours = 'out' | 'inc';

/**
 * Tells a dossier's story over HTTP, step by step at the times the dossier gives: every step is
 * taken by a person who signs in, and waited for until the other side has it.
 */
export class StoryTeller {
  private readonly files = new Map<string, string>();
  private thread = 'first';

  private constructor(
    private readonly url: string,
    private readonly clock: ScriptedClock,
    readonly dossier: Dossier,
    readonly cast: Cast,
  ) {}

  static async of(
    product: { url: string; app: INestApplicationContext; clock: ScriptedClock },
    dossier: Dossier,
    parts: CastOf,
  ): Promise<StoryTeller> {
    product.clock.set(startOf(dossier));
    const cast = await registerCast(product.app, parts);
    return new StoryTeller(product.url, product.clock, dossier, cast);
  }

  /** Turns to another thread of the same story. */
  on(thread: string): this {
    this.thread = thread;
    return this;
  }

  /** Goes to the time of a step of the dossier's story, or to an instant. */
  at(step: string): this {
    const found = this.dossier.story.find(({ id }) => id === step);
    this.clock.set(Temporal.Instant.from(found?.at ?? step));
    return this;
  }

  /** The request as the dossier writes it, with the measures named alone where some are. */
  content(addressee: Part = 'inc.central', measures?: readonly string[]) {
    const content = contentOfDossier(this.dossier, this.cast.authority(addressee));
    return measures === undefined
      ? content
      : {
          ...content,
          measures: content.measures.filter(({ code }) => measures.includes(code)),
        };
  }

  async client(person: TestPerson): Promise<FileClient> {
    return FileClient.of(this.url, person);
  }

  /** Opens the draft and lets the office's lead and the central authority send it. */
  async draft(content: unknown, relatedTo?: object): Promise<string> {
    const client = await this.client(this.cast.person('out.office', 'prosecutor'));
    const headers = { 'idempotency-key': randomUUID() };
    const body = { content, ...(relatedTo === undefined ? {} : { relatedTo }) };
    const answer = await client.http.call('POST', '/api/v1/requests', { body, headers });
    const opened = bodyOf<FileChangedDto>(answer, 201);
    this.keep('out', opened.id);
    return opened.id;
  }

  /** Takes a step on one of the two files, which must succeed. */
  async take<Step extends FileStep>(
    file: Ours,
    part: Part,
    role: TestPerson['actor']['roles'][number],
    step: Step,
    body?: FileStepBody<Step>,
  ): Promise<FileChangedDto> {
    const client = await this.client(this.cast.person(part, role));
    const changed = await client.take(this.file(file), step, body);
    await this.settled();
    return changed;
  }

  /** The office writes the whole draft anew. */
  async rewrite(content: unknown): Promise<FileChangedDto> {
    const client = await this.client(this.cast.person('out.office', 'prosecutor'));
    return client.rewrite(this.file('out'), content);
  }

  /** What the API answers to a step that is not to be taken. */
  async refused(
    file: Ours,
    part: Part,
    role: TestPerson['actor']['roles'][number],
    action: string,
    body: unknown = {},
  ): Promise<number> {
    const client = await this.client(this.cast.person(part, role));
    return (await client.step(this.file(file), action, body)).status;
  }

  /** The file at the side that received the request, once it is there. */
  async arrived(
    part: Part = 'inc.central',
    title: string = this.dossier.title,
  ): Promise<RequestPageDto> {
    const client = await this.client(this.cast.person(part, 'central_officer'));
    const row = await client.arrived(title);
    this.keep('inc', row.id);
    return client.read(row.id);
  }

  async page(file: Ours, part: Part = `${file}.central`): Promise<RequestPageDto> {
    const client = await this.client(this.cast.person(part, 'central_officer'));
    return client.read(this.file(file));
  }

  /** The number of the last dispatch of a kind, as one side reads the thread. */
  async lastOf(kind: DispatchKind, file: Ours): Promise<number> {
    const { thread } = await this.page(file);
    const last = thread.findLast((dispatch) => dispatch.kind === kind);
    if (last === undefined) throw new Error(`Nothing of the kind ${kind} was sent`);
    return last.number;
  }

  /** How each measure stands. */
  async measures(file: Ours, part?: Part): Promise<Record<string, string>> {
    const { measures } = await this.page(file, part);
    return Object.fromEntries(measures.map(({ code, state }) => [code, state]));
  }

  /** The clocks that a dossier's date is about: its limit, and one of its measures. */
  async clocks(file: Ours, part?: Part): Promise<ClockDto[]> {
    return (await this.page(file, part)).clocks;
  }

  file(which: Ours): string {
    const id = this.files.get(`${this.thread} ${which}`);
    if (id === undefined) throw new Error(`There is no ${which}going file yet`);
    return id;
  }

  private keep(which: Ours, id: string): void {
    this.files.set(`${this.thread} ${which}`, id);
  }

  /** Waits until everything sent has been delivered on both sides. */
  async settled(): Promise<void> {
    const client = await this.client(this.cast.person('out.central', 'central_officer'));
    const id = this.files.get(`${this.thread} out`);
    if (id === undefined) return;
    await client.until(async () => {
      const answer = await client.page(id);
      if (answer.status !== 200) return true;
      const { thread } = bodyOf<RequestPageDto>(answer, 200);
      const waiting = thread.filter(
        ({ deliveries }) => !deliveries.some(({ stage }) => stage === 'delivered'),
      );
      return waiting.length === 0 ? true : undefined;
    });
  }
}

function startOf({ story }: Dossier): Temporal.Instant {
  const [first] = story;
  if (first === undefined) throw new Error('A dossier tells a story');
  return Temporal.Instant.from(first.at).subtract({ hours: 24 });
}
