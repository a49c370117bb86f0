import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, ProblemWords } from '@rogatory/platform/console';
import { Button, Confirmation, Icon, Panel, PanelState } from '@rogatory/ui';
import { FeedStore } from './feed.store';

/** The own dates in a calendar program: a secret link, what it tells, and how to end it. */
@Component({
  selector: 'rg-feed-panel',
  imports: [Button, Confirmation, Icon, Panel, PanelState, TranslocoPipe],
  templateUrl: './feed-panel.html',
  styleUrl: './feed-panel.css',
  providers: [FeedStore],
})
export class FeedPanel {
  protected readonly store = inject(FeedStore);
  private readonly dates = inject(DateFormatter);
  private readonly problems = inject(ProblemWords);

  protected readonly asking = signal<'renew' | 'revoke' | null>(null);
  protected readonly copied = signal(false);
  protected readonly link = computed(() => {
    const path = this.store.path();
    return path === null ? null : new URL(path, location.origin).href;
  });
  protected readonly since = computed(() => {
    const madeAt = this.store.feed()?.madeAt;
    return madeAt ? this.dates.shortDateTime(madeAt) : '';
  });
  protected readonly failure = computed(() => {
    const problem = this.store.problem();
    return problem && this.problems.say(problem);
  });

  protected async copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.copied.set(true);
    } catch {
      // The link stands in its field, where it can be marked and copied by hand.
    }
  }

  protected async confirm(): Promise<void> {
    this.copied.set(false);
    const done = await (this.asking() === 'revoke' ? this.store.revoke() : this.store.make());
    if (done) this.asking.set(null);
  }

  protected async make(): Promise<void> {
    this.copied.set(false);
    await this.store.make();
  }
}
