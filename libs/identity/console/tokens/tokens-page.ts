import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProblemWords, SessionStore, WallClock } from '@rogatory/platform/console';
import type { ApiTokenDto, CreateTokenDto } from '@rogatory/identity/contract';
import { Button, Confirmation, Control, Field, Panel, PanelState } from '@rogatory/ui';
import { ShownSecret } from './shown-secret';
import { TokenForm } from './token-form';
import { TokenRow } from './token-row';
import { TokensStore } from './tokens.store';
import { withinYear } from './token-wish';

const overlaps = ['0', '24', '72', '168'] as const;

/** Which systems of the own authority may call the API, with what right and how long. */
@Component({
  selector: 'rg-tokens-page',
  imports: [
    Button,
    Confirmation,
    Control,
    Field,
    Panel,
    PanelState,
    ShownSecret,
    TokenForm,
    TokenRow,
    TranslocoPipe,
  ],
  templateUrl: './tokens-page.html',
  styleUrl: './tokens-page.css',
  providers: [TokensStore],
})
export class TokensPage {
  protected readonly store = inject(TokensStore);
  private readonly session = inject(SessionStore);
  private readonly clock = inject(WallClock);
  private readonly problems = inject(ProblemWords);

  protected readonly overlaps = overlaps;
  protected readonly making = signal(false);
  protected readonly rotating = signal<ApiTokenDto | null>(null);
  protected readonly revoking = signal<ApiTokenDto | null>(null);
  protected readonly overlap = signal<string>('24');
  protected readonly expiresOn = signal('');
  /** Changes with the day, not with the clock: a form must not start anew. */
  protected readonly today = computed(
    () => {
      const zone = this.session.me()?.authority.zone ?? 'UTC';
      return this.clock.now().toZonedDateTimeISO(zone).toPlainDate();
    },
    { equal: (one, other) => one.equals(other) },
  );
  protected readonly lastDay = computed(() => this.today().add({ years: 1 }).toString());
  protected readonly failure = computed(() => {
    const problem = this.store.problem();
    return problem && this.problems.say(problem);
  });
  protected readonly unread = computed(() => {
    const problem = this.store.unread();
    return problem && this.problems.say(problem);
  });
  /** Why the rotation cannot be asked for as it is filled in. */
  protected readonly dayWrong = computed(
    () => this.expiresOn() !== '' && !withinYear(this.expiresOn(), this.today()),
  );

  protected begin(): void {
    this.store.begin();
    this.store.putAway();
    this.making.set(true);
  }

  protected async create(wish: CreateTokenDto): Promise<void> {
    if (await this.store.create(wish)) this.making.set(false);
  }

  protected askRotation(token: ApiTokenDto): void {
    this.store.begin();
    this.store.putAway();
    this.overlap.set('24');
    this.expiresOn.set('');
    this.rotating.set(token);
  }

  protected askRevocation(token: ApiTokenDto): void {
    this.store.begin();
    this.revoking.set(token);
  }

  protected async rotate(): Promise<void> {
    const token = this.rotating();
    if (token === null) return;
    const expiresOn = this.expiresOn();
    const wish = {
      overlapHours: Number(this.overlap()),
      ...(expiresOn === '' ? {} : { expiresOn }),
    };
    if (await this.store.rotate(token.id, wish)) this.rotating.set(null);
  }

  protected async revoke(): Promise<void> {
    const token = this.revoking();
    if (token !== null && (await this.store.revoke(token.id))) this.revoking.set(null);
  }
}
