import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CreateTokenDto, TokenOfferDto } from '@rogatory/identity/contract';
import type { Role } from '@rogatory/platform/contract';
import { Button, Control, Field, Icon } from '@rogatory/ui';
import { ScopeWords } from './scope-words';
import {
  emptyEntries,
  faultsOf,
  scopesOf,
  wishOf,
  withRole,
  withScope,
  type TokenEntries,
  type TokenFault,
} from './token-wish';

/** Asks what a new token may do, from where and until when. */
@Component({
  selector: 'rg-token-form',
  imports: [Button, Control, Field, Icon, TranslocoPipe],
  templateUrl: './token-form.html',
  styleUrl: './token-form.css',
})
export class TokenForm {
  readonly offer = input.required<TokenOfferDto>();
  readonly today = input.required<Temporal.PlainDate>();
  readonly busy = input(false);
  readonly failure = input<string | null>(null);
  readonly wished = output<CreateTokenDto>();
  readonly left = output();

  private readonly words = inject(ScopeWords);
  private readonly tried = signal(false);
  protected readonly entries = linkedSignal(() => emptyEntries(this.today()));
  protected readonly lastDay = computed(() => this.today().add({ years: 1 }).toString());
  protected readonly groups = computed(() =>
    this.words.grouped(scopesOf(this.offer(), this.entries().roles)),
  );
  protected readonly personal = computed(() =>
    this.offer()
      .personal.filter(({ roles }) => roles.some((role) => this.entries().roles.includes(role)))
      .map(({ name }) => this.words.say(name)),
  );
  private readonly faults = computed(() =>
    this.tried() ? faultsOf(this.entries(), this.today()) : [],
  );

  protected wrong(fault: TokenFault): boolean {
    return this.faults().includes(fault);
  }

  protected change(change: Partial<TokenEntries>): void {
    this.entries.update((entries) => ({ ...entries, ...change }));
  }

  protected toggleRole(role: Role): void {
    this.entries.update((entries) => withRole(entries, role, this.offer()));
  }

  protected toggleScope(scope: string): void {
    this.entries.update((entries) => withScope(entries, scope));
  }

  protected send(): void {
    this.tried.set(true);
    const entries = this.entries();
    if (faultsOf(entries, this.today()).length === 0) this.wished.emit(wishOf(entries));
  }
}
