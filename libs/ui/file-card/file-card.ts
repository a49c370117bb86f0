import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';
import type { Mark } from '../state-mark/mark';
import { StateMark } from '../state-mark/state-mark';

/**
 * One side of a request. A solid card is our own file; a dashed one is what we know of theirs,
 * which is only what their dispatches said.
 */
@Component({
  selector: 'rg-file-card',
  imports: [Icon, StateMark, TranslocoPipe],
  template: `
    <p class="head">
      <rg-icon [name]="whose() === 'ours' ? 'folder' : 'eye'" />
      <span>{{ (whose() === 'ours' ? 'ui.file.ours' : 'ui.file.theirs') | transloco }}</span>
      <span class="place">{{ place() }}</span>
      <bdi class="rg-ref reference">{{ reference() ?? ('ui.file.noReference' | transloco) }}</bdi>
    </p>
    <p class="state">
      @if (mark(); as known) {
        <rg-state-mark [mark]="known" [described]="true" />
      }
      <b>{{ state() }}</b>
      <span class="note">{{ stateNote() }}</span>
    </p>
    <p class="foot"><ng-content /></p>
  `,
  host: { '[class.theirs]': "whose() === 'theirs'" },
  styles: `
    :host {
      display: grid;
      gap: 2px;
      align-content: start;
      flex: 1;
      min-inline-size: 0;
      padding: 8px 12px;
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius-panel);
      background: var(--rg-surface);
    }
    :host(.theirs) {
      border: 1px dashed var(--rg-outline);
      background: var(--rg-sunken);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: center;
      color: var(--rg-text-2);
      font: 500 12px/20px var(--rg-font);
    }
    .place,
    .note {
      color: var(--rg-text-3);
      font-weight: 400;
    }
    .reference {
      margin-inline-start: auto;
      color: var(--rg-text);
      font-weight: 600;
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: center;
    }
    b {
      font: 600 13px/20px var(--rg-font);
    }
    .note,
    .foot {
      font: var(--rg-type-meta);
    }
    .foot {
      color: var(--rg-text-2);
    }
  `,
})
export class FileCard {
  readonly whose = input.required<'ours' | 'theirs'>();
  /** The State whose file it is. */
  readonly place = input('');
  readonly reference = input<string | null>(null);
  readonly mark = input<Mark | null>(null);
  readonly state = input.required<string>();
  readonly stateNote = input('');
}
