import type { SessionDto } from '@rogatory/identity/contract';
import type { TestPerson } from '@rogatory/jurisdictions/testing';

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

/** Calls one API over HTTP, as nobody or as a person who has signed in. */
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
    return { status: response.status, headers: response.headers, text, body: parsed(text) };
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
