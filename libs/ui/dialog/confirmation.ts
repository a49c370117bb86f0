import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { Dialog } from './dialog';

/** One line of a confirmation: 'To', 'Carries', 'Starts' and what stands there. */
export interface ConfirmationFact {
  label: string;
  value: string;
  /** A quieter word after the value: 'central authority'. */
  note?: string;
}

/**
 * What one confirms before a step that cannot be taken back: to whom it goes, what it carries,
 * which clocks start, who must be the second person. Content stands between facts and buttons.
 */
@Component({
  selector: 'rg-confirmation',
  imports: [Button, Dialog, Icon, TranslocoPipe],
  template: `
    <rg-dialog [open]="open()" [heading]="heading()" [busy]="busy()" (closed)="back.emit()">
      @if (text(); as words) {
        <p class="text">{{ words }}</p>
      }
      @if (facts().length > 0) {
        <dl class="rg-facts">
          @for (fact of facts(); track fact.label) {
            <dt>{{ fact.label }}</dt>
            <dd>
              {{ fact.value }}
              @if (fact.note) {
                <span class="rg-meta">{{ fact.note }}</span>
              }
            </dd>
          }
        </dl>
      }
      @if (secondPerson(); as words) {
        <p class="second"><rg-icon name="users" />{{ words }}</p>
      }
      <ng-content />
      @if (failure(); as words) {
        <p class="failure" role="alert">
          <rg-icon name="circle-alert" [strong]="true" />{{ words }}
        </p>
      }
      <div class="rg-actions steps">
        <button
          rg-button
          type="button"
          variant="primary"
          [icon]="icon()"
          [busy]="busy()"
          [refused]="refused()"
          (click)="confirmed.emit()"
        >
          {{ confirmLabel() }}
        </button>
        <button rg-button type="button" (click)="back.emit()">
          {{ backLabel() ?? ('ui.confirmation.back' | transloco) }}
        </button>
      </div>
    </rg-dialog>
  `,
  styles: `
    .text {
      margin-block-end: 10px;
      color: var(--rg-text-2);
    }
    .second,
    .failure {
      display: flex;
      gap: 8px;
      align-items: center;
      margin-block-start: 12px;
      padding: 8px 12px;
      border: 1px solid var(--rg-line);
      border-radius: var(--rg-radius);
      background: var(--rg-sunken);
    }
    .failure {
      border-color: var(--rg-danger-edge);
      background: var(--rg-danger-soft);
      color: var(--rg-danger);
    }
    .steps {
      margin-block-start: 14px;
    }
  `,
})
export class Confirmation {
  readonly open = input.required<boolean>();
  /** The question, with act and receiver: 'Transmit version 2 to Cambodia?' */
  readonly heading = input.required<string>();
  readonly text = input<string | null>(null);
  readonly facts = input<readonly ConfirmationFact[]>([]);
  readonly secondPerson = input<string | null>(null);
  /** Names act and receiver again: 'Transmit to Cambodia'. */
  readonly confirmLabel = input.required<string>();
  readonly backLabel = input<string | null>(null);
  readonly icon = input<IconName | null>(null);
  readonly busy = input(false);
  /** Why the step cannot be confirmed yet. */
  readonly refused = input<string | null>(null);
  /** Why the last try failed and what is safe. */
  readonly failure = input<string | null>(null);
  readonly confirmed = output();
  readonly back = output();
}
