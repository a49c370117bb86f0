import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient, ConnectionStore, DateFormatter } from '@rogatory/platform/console';
import { Button, Icon } from '@rogatory/ui';

/** Says since when there is no connection, what still works, and offers to try. */
@Component({
  selector: 'rg-connection-bar',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    @if (since(); as time) {
      <div class="bar" role="status">
        <rg-icon name="wifi-off" />
        <b>{{ 'shell.offline.heading' | transloco: { time } }}</b>
        <span>{{ 'shell.offline.text' | transloco }}</span>
        <button rg-button type="button" [small]="true" (click)="reconnect()">
          {{ 'shell.offline.reconnect' | transloco }}
        </button>
      </div>
    }
  `,
  styles: `
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      padding: 6px var(--rg-margin);
      border-block-end: 1px solid var(--rg-warn-edge);
      background: var(--rg-warn-soft);
    }
    rg-icon {
      color: var(--rg-warn);
    }
    b {
      font-weight: 600;
    }
    button {
      margin-inline-start: auto;
    }
  `,
})
export class ConnectionBar {
  private readonly connection = inject(ConnectionStore);
  private readonly dates = inject(DateFormatter);
  private readonly api = inject(ApiClient);

  protected readonly since = computed(() => {
    const since = this.connection.lostSince();
    return since ? this.dates.time(since) : null;
  });

  /** Any answer of the API, even a refusal, takes the bar away. */
  protected async reconnect(): Promise<void> {
    await this.api.get('/me').catch(() => undefined);
  }
}
