import { HttpClient, HttpContext, HttpContextToken, HttpErrorResponse } from '@angular/common/http';
import { Injectable, computed, inject, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { SessionGrant, SessionPerson } from './session-person';

/** Marks requests that carry no access token: those that obtain one. */
export const withoutToken = new HttpContextToken<boolean>(() => false);

/** `unknown` until the first refresh has answered. */
export type SessionState = 'unknown' | 'signed_in' | 'signed_out';

const address = '/api/v1/session';
/** Tabs of one browser share the refresh cookie and must rotate it one after another. */
const lock = 'rogatory-session';

/**
 * Who is signed in. The access token lives in memory only; a reload obtains a new one with the
 * refresh cookie, which no script can read.
 */
@Injectable({ providedIn: 'root' })
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly person = signal<SessionPerson | null>(null);
  private readonly restored = signal(false);
  private token: string | null = null;
  private refreshing: Promise<string | null> | null = null;

  private readonly chosenEnd = signal(false);

  readonly me = this.person.asReadonly();
  /** Whether the session ended because the person signed out, not because it ran out. */
  readonly signedOutOnPurpose = this.chosenEnd.asReadonly();
  readonly state = computed<SessionState>(() => {
    if (this.person()) return 'signed_in';
    return this.restored() ? 'signed_out' : 'unknown';
  });

  accessToken(): string | null {
    return this.token;
  }

  /** Whether the signed-in person holds a permission by its name, e.g. `requests.draft`. */
  may(permission: string): boolean {
    return this.person()?.permissions.includes(permission) ?? false;
  }

  /** Rejects with the HTTP error when e-mail and password do not fit. */
  async signIn(email: string, password: string): Promise<SessionPerson> {
    const grant = await firstValueFrom(
      this.http.post<SessionGrant>(address, { email, password }, { context: this.bare() }),
    );
    this.accept(grant);
    return grant.me;
  }

  /** Obtains a new access token once for all who wait; null when the session has ended. */
  refresh(): Promise<string | null> {
    this.refreshing ??= this.rotate().finally(() => {
      this.refreshing = null;
    });
    return this.refreshing;
  }

  /** Ends the session here and on the server; what the server says does not keep anybody in. */
  async signOut(): Promise<void> {
    await firstValueFrom(this.http.delete(address)).catch(() => undefined);
    this.chosenEnd.set(true);
    this.forget();
  }

  private rotate(): Promise<string | null> {
    // Browsers offer locks to secure pages only; elsewhere tabs may have to sign in again.
    return 'locks' in navigator
      ? navigator.locks.request(lock, () => this.exchange())
      : this.exchange();
  }

  private async exchange(): Promise<string | null> {
    try {
      const grant = await firstValueFrom(
        this.http.post<SessionGrant>(`${address}/refresh`, {}, { context: this.bare() }),
      );
      this.accept(grant);
      return grant.accessToken;
    } catch (error) {
      // Only a clear no ends the session: without a network the page stays readable.
      const refused =
        error instanceof HttpErrorResponse && error.status >= 400 && error.status < 500;
      if (refused || this.person() === null) this.forget();
      return null;
    }
  }

  private accept(grant: SessionGrant): void {
    this.token = grant.accessToken;
    this.chosenEnd.set(false);
    this.person.set(grant.me);
    this.restored.set(true);
  }

  private forget(): void {
    this.token = null;
    this.person.set(null);
    this.restored.set(true);
  }

  private bare(): HttpContext {
    return new HttpContext().set(withoutToken, true);
  }
}
