import { Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, Kbd } from '@rogatory/ui';
import type { RequestRowDto } from '@rogatory/requests/contract';
import { HandOverDialog } from '../desk/hand-over-dialog';
import { maskedTable } from './masked-table';

/** What can be done with several chosen requests at once; floats over the list. */
@Component({
  selector: 'rg-bulk-bar',
  imports: [Button, HandOverDialog, Kbd, TranslocoPipe],
  template: `
    <div class="bar" role="region" [attr.aria-label]="'requests.bulk.region' | transloco">
      <b role="status">{{ 'requests.bulk.chosen' | transloco: { count: rows().length } }}</b>
      <button rg-button type="button" icon="user-round-plus" (click)="handing.set(true)">
        {{ 'requests.bulk.handOver' | transloco }}
      </button>
      <a rg-button icon="download" download="list-of-requests.csv" [href]="exported()">
        {{ 'requests.bulk.export' | transloco }}
      </a>
      <button rg-button type="button" variant="quiet" (click)="cleared.emit()">
        {{ 'requests.bulk.clear' | transloco }}
      </button>
      <rg-kbd keys="Esc" aria-hidden="true" />
    </div>
    @if (handing()) {
      <rg-hand-over-dialog [files]="files()" (done)="done()" (left)="handing.set(false)" />
    }
  `,
  host: { '(document:keydown.escape)': 'leave()' },
  styles: `
    :host {
      position: fixed;
      inset-inline: 0;
      inset-block-end: 16px;
      z-index: 5;
      display: grid;
      justify-content: center;
      pointer-events: none;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      align-items: center;
      max-inline-size: calc(100vw - 24px);
      padding: 10px 14px;
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius-panel);
      background: var(--rg-raised);
      box-shadow: var(--rg-shadow);
      pointer-events: auto;
    }
    rg-hand-over-dialog {
      pointer-events: auto;
    }
    @media (max-width: 719px) {
      :host {
        inset-block-end: 72px;
      }
      rg-kbd {
        display: none;
      }
    }
  `,
})
export class BulkBar {
  readonly rows = input.required<readonly RequestRowDto[]>();
  /** Files were handed over. */
  readonly handed = output();
  readonly cleared = output();

  protected readonly handing = signal(false);
  protected readonly files = computed(() =>
    this.rows().map(({ id, version, reference }) => ({ fileId: id, version, reference })),
  );
  /** The list as a table file: references and dates, never a subject that might name somebody. */
  protected readonly exported = computed(
    () => `data:text/csv;charset=utf-8,${encodeURIComponent(maskedTable(this.rows()))}`,
  );

  protected done(): void {
    this.handing.set(false);
    this.handed.emit();
  }

  protected leave(): void {
    if (!this.handing() && document.querySelector('dialog[open]') === null) this.cleared.emit();
  }
}
