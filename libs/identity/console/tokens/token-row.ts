import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import type { ApiTokenDto, TokenState } from '@rogatory/identity/contract';
import { Button, Tag, type TagTone } from '@rogatory/ui';
import { ScopeWords } from './scope-words';

const tones: Readonly<Record<TokenState, TagTone>> = {
  active: 'ok',
  expired: 'warn',
  revoked: 'neutral',
};

/** One token: whose it is, what it may do, how long, and when it was last seen. */
@Component({
  selector: 'rg-token-row',
  imports: [Button, Tag, TranslocoPipe],
  templateUrl: './token-row.html',
  styleUrl: './token-row.css',
})
export class TokenRow {
  readonly token = input.required<ApiTokenDto>();
  readonly rotate = output();
  readonly revoke = output();

  private readonly dates = inject(DateFormatter);
  private readonly words = inject(ScopeWords);
  protected readonly tone = computed(() => tones[this.token().state]);
  protected readonly scopes = computed(() =>
    this.token()
      .scopes.filter((name) => name !== 'identity.me')
      .map((name) => this.words.say(name)),
  );
  protected readonly made = computed(() => ({
    name: this.token().createdBy,
    day: this.dates.shortDate(this.token().createdAt),
  }));
  protected readonly used = computed(() => {
    const at = this.token().lastUsedAt;
    return at === null ? null : this.dates.shortDateTime(at);
  });
  protected readonly lastDay = computed(() => this.dates.plainDate(this.token().expiresOn));
  protected readonly revoked = computed(() => {
    const at = this.token().revokedAt;
    return at === null ? null : this.dates.shortDateTime(at);
  });
  protected readonly overlap = computed(() => {
    const at = this.token().overlapEndsAt;
    return at === null ? null : this.dates.shortDateTime(at);
  });
}
