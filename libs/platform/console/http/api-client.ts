import { HttpClient, HttpHeaders, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** Query values; empty ones are left out of the address. */
export type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface CommandOptions {
  /** Version the change is based on: sent as `If-Match`. */
  readonly version?: number;
  /**
   * Key under which the server remembers the outcome. Keep one key while retrying the same step, so
   * that a lost answer never repeats it; by default each POST makes its own.
   */
  readonly key?: string;
}

const root = '/api/v1';

/** Calls our own API by paths such as `/requests`. Rejects with the HTTP error: see `problemOf`. */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly http = inject(HttpClient);

  get<Answer>(path: string, query: Query = {}): Promise<Answer> {
    return firstValueFrom(this.http.get<Answer>(root + path, { params: params(query) }));
  }

  post<Answer>(path: string, body: object = {}, options: CommandOptions = {}): Promise<Answer> {
    return firstValueFrom(this.http.post<Answer>(root + path, body, { headers: keyed(options) }));
  }

  put<Answer>(path: string, body: object, options: CommandOptions = {}): Promise<Answer> {
    return firstValueFrom(this.http.put<Answer>(root + path, body, { headers: matched(options) }));
  }

  patch<Answer>(path: string, body: object, options: CommandOptions = {}): Promise<Answer> {
    return firstValueFrom(
      this.http.patch<Answer>(root + path, body, { headers: matched(options) }),
    );
  }

  delete<Answer>(path: string, options: CommandOptions = {}): Promise<Answer> {
    return firstValueFrom(this.http.delete<Answer>(root + path, { headers: matched(options) }));
  }
}

function params(query: Query): HttpParams {
  let params = new HttpParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') params = params.set(name, value);
  }
  return params;
}

function matched(options: CommandOptions): HttpHeaders {
  let headers = new HttpHeaders();
  if (options.version !== undefined) headers = headers.set('If-Match', `W/"${options.version}"`);
  if (options.key !== undefined) headers = headers.set('Idempotency-Key', options.key);
  return headers;
}

function keyed(options: CommandOptions): HttpHeaders {
  return matched(options).set('Idempotency-Key', options.key ?? newKey());
}

/** A fresh key for `Idempotency-Key`; unlike `randomUUID` it also works on pages without TLS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
