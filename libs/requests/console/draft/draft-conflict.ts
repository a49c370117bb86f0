import { Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, Icon } from '@rogatory/ui';
import type { DraftPart } from './draft-differences';

/** A colleague saved first: both texts side by side, and the choice which to keep. */
@Component({
  selector: 'rg-draft-conflict',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    <section role="alert">
      <p class="heading">
        <rg-icon name="git-compare" /><b>{{ 'requests.conflict.heading' | transloco }}</b>
      </p>
      <p>{{ 'requests.conflict.text' | transloco }}</p>
      @if (both()) {
        <table class="rg-table">
          <thead>
            <tr>
              <th scope="col">{{ 'requests.conflict.part' | transloco }}</th>
              <th scope="col">{{ 'requests.conflict.yours' | transloco }}</th>
              <th scope="col">{{ 'requests.conflict.theirs' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (difference of differences(); track difference.part) {
              <tr>
                <th scope="row">{{ 'requests.part.' + difference.part | transloco }}</th>
                <td>
                  @for (line of difference.mine; track $index) {
                    <span class="line" dir="auto">{{
                      line.key ? (line.key | transloco) : line.text
                    }}</span>
                  } @empty {
                    –
                  }
                </td>
                <td>
                  @for (line of difference.theirs; track $index) {
                    <span class="line" dir="auto">{{
                      line.key ? (line.key | transloco) : line.text
                    }}</span>
                  } @empty {
                    –
                  }
                </td>
              </tr>
            } @empty {
              <tr>
                <td colspan="3">{{ 'requests.conflict.same' | transloco }}</td>
              </tr>
            }
          </tbody>
        </table>
      }
      <div class="rg-actions">
        <button rg-button [small]="true" [attr.aria-expanded]="both()" (click)="both.set(!both())">
          {{ 'requests.conflict.seeBoth' | transloco }}
        </button>
        <button rg-button [small]="true" (click)="mine.emit()">
          {{ 'requests.conflict.keepMine' | transloco }}
        </button>
        <button rg-button [small]="true" variant="quiet" (click)="theirs.emit()">
          {{ 'requests.conflict.keepTheirs' | transloco }}
        </button>
      </div>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 8px;
      margin-block-start: 10px;
      padding: 10px 14px;
      border: 1px solid var(--rg-warn-edge);
      border-radius: var(--rg-radius-panel);
      background: var(--rg-surface);
    }
    .heading {
      display: flex;
      gap: 8px;
      align-items: center;
    }
    td {
      max-inline-size: 40ch;
      white-space: pre-line;
      overflow-wrap: anywhere;
      vertical-align: top;
    }
    .line {
      display: block;
    }
  `,
})
export class DraftConflict {
  readonly differences = input.required<readonly DraftPart[]>();
  readonly mine = output();
  readonly theirs = output();
  protected readonly both = signal(false);
}
