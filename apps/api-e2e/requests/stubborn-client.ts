import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SessionDto } from '@rogatory/identity/contract';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import type { FileChangedDto, RequestPageDto, RequestRowDto } from '@rogatory/requests/contract';

/** Something that answers now, or null when nothing does. */
type Door = () => string | null;

/** Who waits longer than this waits for something that never comes. */
const patienceMilliseconds = 120_000;
/** Nobody looks longer at a page that does not come. */
const answerMilliseconds = 15_000;
const sessionOver = 401;

/**
 * A person whose every step is tried again, under the same key, until it is answered: as the
 * console does when the connection breaks. Signs in anew when the session is over. Gives up, saying
 * what was heard last, after two minutes.
 */
export class StubbornClient {
  /** How often a step had to be tried again. */
  static retries = 0;
  private token: string | null = null;

  constructor(
    private readonly door: Door,
    private readonly person: TestPerson,
  ) {}

  open(content: unknown): Promise<FileChangedDto> {
    const headers = { 'idempotency-key': randomUUID() };
    return this.call('POST', '/api/v1/requests', { content }, headers);
  }

  take(
    { id, version }: { id: string; version: number },
    action: string,
    body: unknown = {},
  ): Promise<FileChangedDto> {
    const headers = { 'if-match': `"${version}"`, 'idempotency-key': randomUUID() };
    return this.call('POST', `/api/v1/requests/${id}/${action}`, body, headers);
  }

  read(id: string): Promise<RequestPageDto> {
    return this.call('GET', `/api/v1/requests/${id}`);
  }

  /** The page, once the file is in this state. */
  async inState(id: string, state: string): Promise<RequestPageDto> {
    const deadline = performance.now() + patienceMilliseconds;
    for (;;) {
      const page = await this.read(id);
      if (page.state === state) return page;
      if (performance.now() > deadline) throw new Error(`${id} stays ${page.state}, not ${state}`);
      await pause(100);
    }
  }

  /** The incoming file with this title, once it is there. */
  async arrived(title: string): Promise<RequestRowDto> {
    const query = `?direction=incoming&text=${encodeURIComponent(title)}`;
    const deadline = performance.now() + patienceMilliseconds;
    for (;;) {
      const found = await this.call<{ items: RequestRowDto[] }>('GET', `/api/v1/requests${query}`);
      const row = found.items.find((item) => item.title === title);
      if (row !== undefined) return row;
      if (performance.now() > deadline) throw new Error(`${title} does not arrive`);
      await pause(100);
    }
  }

  /** Asks until there is an answer that tells the outcome. Throws on one that refuses. */
  private async call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const deadline = performance.now() + patienceMilliseconds;
    for (;;) {
      const response = await this.attempt(method, path, body, headers);
      if (response?.ok === true) {
        const answer = await response.json().catch(() => null);
        if (isAnswer<T>(answer)) return answer;
      } else if (response?.status === sessionOver) {
        this.token = null;
      } else if (response !== null && response.status < 500) {
        throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
      }
      if (performance.now() > deadline) {
        throw new Error(`${method} ${path} is not answered; last ${response?.status ?? 'nothing'}`);
      }
      StubbornClient.retries += 1;
      await pause(randomInt(20, 120));
    }
  }

  private async attempt(
    method: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response | null> {
    const url = this.door();
    if (url === null) return null;
    try {
      const authorization = `Bearer ${await this.signedIn(url)}`;
      return await fetch(url + path, {
        method,
        headers: { ...headers, authorization, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
        signal: AbortSignal.timeout(answerMilliseconds),
      });
    } catch {
      return null;
    }
  }

  private async signedIn(url: string): Promise<string> {
    if (this.token !== null) return this.token;
    const { email, password } = this.person;
    const response = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const session: unknown = await response.json();
    if (!response.ok || !isAnswer<SessionDto>(session)) throw new Error('Nobody is signed in');
    this.token = session.accessToken;
    return this.token;
  }
}

function isAnswer<T>(body: unknown): body is T {
  return typeof body === 'object' && body !== null;
}
