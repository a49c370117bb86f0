import { setTimeout as pause } from 'node:timers/promises';
import {
  command,
  newIdempotencyKey,
  RogatoryProblem,
  type FileStep,
  type FileStepBody,
  type RogatoryClient,
} from '@rogatory/client';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import type {
  DeskDto,
  FileChangedDto,
  RequestPageDto,
  RequestRowDto,
} from '@rogatory/requests/contract';
import { ApiClient, type Answer } from '../api-client';

const requests = '/api/v1/requests';

/** One person at work on requests, over HTTP: reads a file's version and names it with each step. */
export class FileClient {
  private constructor(readonly http: ApiClient) {}

  static async of(url: string, person: TestPerson): Promise<FileClient> {
    return new FileClient(await ApiClient.signedIn(url, person));
  }

  /** Every route, typed by the API's own description. */
  get api(): RogatoryClient {
    return this.http.typed;
  }

  async open(content: unknown, key: string = newIdempotencyKey()): Promise<Answer> {
    const headers = { 'idempotency-key': key };
    return this.http.call('POST', requests, { body: { content }, headers });
  }

  page(id: string): Promise<Answer> {
    return this.http.get(`${requests}/${id}`);
  }

  /** The page, which must be there. */
  async read(id: string): Promise<RequestPageDto> {
    return bodyOf<RequestPageDto>(await this.page(id), 200);
  }

  async desk(): Promise<DeskDto> {
    return bodyOf<DeskDto>(await this.http.get('/api/v1/desk'), 200);
  }

  async list(query = ''): Promise<RequestRowDto[]> {
    const answer = await this.http.get(`${requests}${query}`);
    return bodyOf<{ items: RequestRowDto[] }>(answer, 200).items;
  }

  /** Takes a step on the version the file has now, as the actor reads it. */
  async step(id: string, action: string, body: unknown = {}): Promise<Answer> {
    const { version } = await this.read(id);
    return this.stepOn(version, id, action, body);
  }

  stepOn(
    version: number,
    id: string,
    action: string,
    body: unknown = {},
    key: string = newIdempotencyKey(),
  ): Promise<Answer> {
    const headers = { ...command(version, key) };
    const method = action === 'draft' ? 'PUT' : 'POST';
    return this.http.call(method, `${requests}/${id}/${action}`, { body, headers });
  }

  /** Takes a step that must succeed; what a delivery changed meanwhile is read again, as people do. */
  async take<Step extends FileStep>(
    id: string,
    step: Step,
    body?: FileStepBody<Step>,
  ): Promise<FileChangedDto> {
    for (let attempt = 1; ; attempt += 1) {
      const { version } = await this.read(id);
      try {
        return (await this.http.steps.take({ id, version }, step, body)).data;
      } catch (error) {
        const overtaken = error instanceof RogatoryProblem && error.status === 412;
        if (!overtaken || attempt === 5) throw error;
      }
    }
  }

  /** Writes the whole draft anew. */
  async rewrite(id: string, content: unknown): Promise<FileChangedDto> {
    return bodyOf<FileChangedDto>(await this.step(id, 'draft', { content }), 200);
  }

  /** Waits for something to arrive, as people do; fails after ten seconds. */
  async until<T>(look: () => Promise<T | undefined>): Promise<T> {
    const deadline = performance.now() + 10_000;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (performance.now() > deadline) throw new Error('It did not arrive');
      await pause(20);
    }
  }

  /** The incoming file on a title, once it is there. */
  arrived(title: string): Promise<RequestRowDto> {
    return this.until(async () => {
      const rows = await this.list('?direction=incoming');
      return rows.find((row) => row.title === title);
    });
  }

  /** The page, once it is in a state. */
  inState(id: string, state: string): Promise<RequestPageDto> {
    return this.until(async () => {
      const page = await this.read(id);
      return page.state === state ? page : undefined;
    });
  }
}

/** The body of an answer with the status it must have. */
export function bodyOf<T>(answer: Answer, status: number): T {
  if (answer.status !== status || !holds<T>(answer.body)) {
    throw new Error(`Expected ${status}, got ${answer.status}: ${answer.text}`);
  }
  return answer.body;
}

function holds<T>(body: unknown): body is T {
  return typeof body === 'object' && body !== null;
}
