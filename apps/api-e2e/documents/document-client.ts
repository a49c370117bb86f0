import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { DocumentDto } from '@rogatory/documents/contract';
import type { TestPerson } from '@rogatory/jurisdictions/testing';
import { ApiClient, type Answer } from '../api-client';
import { bodyOf } from '../requests/file-client';

const documents = '/api/v1/documents';

/** What a person uploads, and how the request says so. */
export interface TestUpload {
  readonly content: string | AsyncIterable<Uint8Array>;
  readonly name?: string;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly signal?: AbortSignal;
}

/** One person who uploads and downloads documents, over HTTP. */
export class DocumentClient {
  private constructor(
    private readonly url: string,
    private readonly token: string,
    readonly http: ApiClient,
  ) {}

  static async of(url: string, person: TestPerson): Promise<DocumentClient> {
    const { accessToken } = await ApiClient.nobody(url).session(person);
    return new DocumentClient(url, accessToken, ApiClient.withToken(url, accessToken));
  }

  async tryUpload({ content, name, headers, signal }: TestUpload): Promise<Answer> {
    const query = name === undefined ? '' : `?name=${encodeURIComponent(name)}`;
    const said: Record<string, string | null> = {
      authorization: `Bearer ${this.token}`,
      'content-type': 'text/plain',
      'idempotency-key': randomUUID(),
      ...headers,
    };
    const sent = Object.entries(said).flatMap(([key, value]): [string, string][] =>
      value === null ? [] : [[key, value]],
    );
    const body = typeof content === 'string' ? content : Readable.toWeb(Readable.from(content));
    const request: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: sent,
      body,
      signal,
      duplex: 'half',
    };
    const response = await fetch(`${this.url}${documents}${query}`, request);
    const text = await response.text();
    const parsed: unknown = text === '' ? null : JSON.parse(text);
    return { status: response.status, headers: response.headers, text, body: parsed };
  }

  /** Uploads what must be taken. */
  async upload(content: TestUpload['content'], name = 'statement.txt'): Promise<DocumentDto> {
    return bodyOf<DocumentDto>(await this.tryUpload({ content, name }), 201);
  }

  document(id: string): Promise<Answer> {
    return this.http.get(`${documents}/${id}`);
  }

  download(id: string): Promise<Response> {
    const headers = { authorization: `Bearer ${this.token}` };
    return fetch(`${this.url}${documents}/${id}/content`, { headers });
  }
}
