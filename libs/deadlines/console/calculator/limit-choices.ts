import { Injectable, computed, inject, resource } from '@angular/core';
import type { LawText, TimeLimitDto, TimeLimitId } from '@rogatory/instruments/contract';
import { LanguageStore } from '@rogatory/platform/console';
import { DeadlinesApi } from '../deadlines-api';

/** The limits of the register as they stand today, in the reader's language. */
@Injectable()
export class LimitChoices {
  private readonly api = inject(DeadlinesApi);
  private readonly language = inject(LanguageStore);
  private readonly register = resource({ loader: () => this.api.timeLimits() });

  readonly loading = this.register.isLoading;
  readonly failed = computed(() => this.register.error() !== undefined);
  readonly all = computed<readonly TimeLimitDto[]>(() =>
    this.register.hasValue() ? this.register.value() : [],
  );

  limit(id: TimeLimitId | ''): TimeLimitDto | null {
    return this.all().find((limit) => limit.id === id) ?? null;
  }

  say(text: LawText): string {
    return text[this.language.language()];
  }

  again(): void {
    this.register.reload();
  }
}
