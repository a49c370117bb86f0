import {
  FileSteps,
  rogatoryClient,
  type ClientSettings,
  type RogatoryClient,
} from '@rogatory/client';
import type { SessionDto } from '@rogatory/identity/contract';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import { DescribedAnswers } from './described-answers';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; null where there is none or it is no JSON. */
  readonly body: unknown;
}

export interface Call {
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Calls one API over HTTP, as nobody or as a person who has signed in. Every answer that is no
 * refusal must be as the API's own description says.
 */
export class ApiClient {
  private constructor(
    private readonly url: string,
    private readonly token: string | null,
  ) {}

  static nobody(url: string): ApiClient {
    return new ApiClient(url, null);
  }

  static async signedIn(url: string, person: TestPerson): Promise<ApiClient> {
    const session = await ApiClient.nobody(url).session(person);
    return new ApiClient(url, session.accessToken);
  }

  /** The same caller with every route typed; for what is asked as it should be. */
  get typed(): RogatoryClient {
    return rogatoryClient(this.settings);
  }

  /** Steps on files by their names, each with the body that it should have. */
  get steps(): FileSteps {
    return new FileSteps(this.settings);
  }

  private get settings(): ClientSettings {
    const fetch = async (request: Request): Promise<Response> => {
      const response = await globalThis.fetch(request);
      const body = response.ok ? parsed(await response.clone().text()) : null;
      if (body !== null) {
        const { pathname } = new URL(request.url);
        await this.holdToDescription(request.method, pathname, { status: response.status, body });
      }
      return response;
    };
    return { baseUrl: this.url, token: this.token ?? undefined, retries: 0, fetch };
  }

  static withToken(url: string, token: string): ApiClient {
    return new ApiClient(url, token);
  }

  async session({ email, password }: TestPerson): Promise<SessionDto> {
    const answer = await this.call('POST', '/api/v1/session', { body: { email, password } });
    if (!isSession(answer.body)) throw new Error(`Signing in answered ${answer.status}`);
    return answer.body;
  }

  async call(method: string, path: string, { body, raw, headers }: Call = {}): Promise<Answer> {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(this.url + path, {
      method,
      body: content,
      headers: {
        ...(content === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
        ...headers,
      },
    });
    const text = await response.text();
    const { status } = response;
    const answer = { status, headers: response.headers, text, body: parsed(text) };
    if (response.ok && answer.body !== null) await this.holdToDescription(method, path, answer);
    return answer;
  }

  private async holdToDescription(
    method: string,
    path: string,
    answer: Pick<Answer, 'status' | 'body'>,
  ): Promise<void> {
    const described = await DescribedAnswers.of(this.url);
    const fault = described.fault(method, path, answer.status, answer.body);
    if (fault !== null) throw new Error(fault);
  }

  /** Only the status: for answers that may never end, such as a stream. */
  async status(method: string, path: string): Promise<number> {
    const headers = this.token === null ? {} : { authorization: `Bearer ${this.token}` };
    const response = await fetch(this.url + path, { method, headers });
    await response.body?.cancel();
    return response.status;
  }

  get(path: string): Promise<Answer> {
    return this.call('GET', path);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSession(body: unknown): body is SessionDto {
  return typeof body === 'object' && body !== null && 'accessToken' in body && 'me' in body;
}
