import { Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';

/** When things are not as usual. */
export type PanelStateKind = 'loading' | 'empty' | 'failed' | 'stale' | 'offline';

const icons: Record<Exclude<PanelStateKind, 'loading'>, IconName> = {
  empty: 'inbox',
  failed: 'cloud-off',
  stale: 'git-compare',
  offline: 'wifi-off',
};

/**
 * Says what happened, what is safe, and one step to take. `loading` draws bars of the real lines,
 * and only after 200 ms, so that a quick answer never flickers.
 */
@Component({
  selector: 'rg-panel-state',
  imports: [Button, Icon, TranslocoPipe],
  template: `
    @if (icon(); as name) {
      <div class="said" [attr.role]="kind() === 'empty' ? null : 'status'">
        <rg-icon [name]="name" />
        <div>
          <p class="heading">{{ heading() }}</p>
          @if (text(); as words) {
            <p class="text">{{ words }}</p>
          }
          @if (action() || secondAction()) {
            <div class="steps">
              @if (action(); as label) {
                <button rg-button type="button" [small]="true" (click)="act.emit()">
                  {{ label }}
                </button>
              }
              @if (secondAction(); as label) {
                <button
                  rg-button
                  type="button"
                  variant="quiet"
                  [small]="true"
                  (click)="actSecond.emit()"
                >
                  {{ label }}
                </button>
              }
            </div>
          }
        </div>
      </div>
    } @else {
      <div class="bars" role="status">
        <span class="rg-visually-hidden">{{ 'ui.state.loading' | transloco }}</span>
        @for (width of bars(); track $index) {
          <span class="bar" [style.inline-size.%]="width"></span>
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 12px 16px;
    }
    .said {
      display: flex;
      gap: 8px;
      color: var(--rg-text-2);
    }
    .said > div {
      min-inline-size: 0;
    }
    rg-icon {
      margin-block-start: 2px;
    }
    .heading {
      color: var(--rg-text);
      font: 600 13px/20px var(--rg-font);
    }
    .text {
      max-inline-size: 60ch;
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-block-start: 8px;
    }
    .bars {
      display: grid;
      gap: 10px;
      padding-block: 6px;
      animation: appear 1ms 200ms both;
    }
    .bar {
      block-size: 8px;
      border-radius: 4px;
      background: var(--rg-hover);
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `,
})
export class PanelState {
  readonly kind = input.required<PanelStateKind>();
  /** What happened, or what would be here. */
  readonly heading = input('');
  /** What is safe, and how to begin or go on. */
  readonly text = input<string | null>(null);
  readonly action = input<string | null>(null);
  readonly secondAction = input<string | null>(null);
  /** How many bars stand for the lines being fetched. */
  readonly lines = input(3);
  readonly act = output();
  readonly actSecond = output();

  protected readonly icon = computed(() => {
    const kind = this.kind();
    return kind === 'loading' ? null : icons[kind];
  });
  protected readonly bars = computed(() =>
    Array.from({ length: this.lines() }, (_, line) => 44 + ((line * 29) % 47)),
  );
}
