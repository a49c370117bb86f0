import { Component, ElementRef, computed, inject, input, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FloatingCard } from '../floating/floating-card';
import type { MarkedMeasure } from './mark';
import { StateMark } from './state-mark';

/** A row of marks, one per measure; a card on hover and focus gives the words. */
@Component({
  selector: 'rg-state-marks',
  imports: [FloatingCard, StateMark, TranslocoPipe],
  template: `
    <span
      class="marks"
      tabindex="0"
      role="img"
      [attr.aria-label]="spoken()"
      (mouseenter)="show()"
      (focus)="show()"
      (mouseleave)="hide()"
      (blur)="hide()"
    >
      @for (measure of shown(); track measure.code) {
        <rg-state-mark [mark]="measure.mark" [described]="true" />
      }
      @if (beyond() > 0) {
        <span class="beyond">+{{ beyond() }}</span>
      }
    </span>
    <rg-floating-card aria-hidden="true">
      <div class="card">
        @if (heading(); as title) {
          <b class="rg-ref">{{ title }}</b>
        }
        <dl>
          @for (measure of measures(); track measure.code) {
            <dt>
              <bdi>{{ measure.code }}</bdi>
            </dt>
            <dd>
              <rg-state-mark [mark]="measure.mark" [described]="true" />
              {{ measure.words || ('ui.mark.' + measure.mark | transloco) }}
            </dd>
          }
        </dl>
      </div>
    </rg-floating-card>
  `,
  styles: `
    :host {
      display: inline-flex;
    }
    .marks {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      border-radius: var(--rg-radius-tag);
    }
    .beyond {
      color: var(--rg-text-3);
      font: var(--rg-type-meta);
    }
    .card {
      padding: 12px;
      color: var(--rg-text);
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 4px 14px;
      margin-block-start: 8px;
    }
    dt {
      color: var(--rg-text-2);
      font-weight: 550;
    }
    dd {
      display: flex;
      gap: 8px;
      align-items: center;
      margin: 0;
    }
  `,
})
export class StateMarks {
  readonly measures = input.required<readonly MarkedMeasure[]>();
  /** Title of the card: usually the reference. */
  readonly heading = input<string | null>(null);
  /** More marks than this are counted instead of drawn. */
  readonly most = input(8);

  protected readonly shown = computed(() => this.measures().slice(0, this.most()));
  protected readonly beyond = computed(() => this.measures().length - this.shown().length);
  protected readonly spoken = computed(() =>
    this.measures()
      .map((measure) => `${measure.code}: ${measure.words}`)
      .join('; '),
  );
  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly card = viewChild.required(FloatingCard);

  protected show(): void {
    this.card().open(this.element);
  }

  protected hide(): void {
    this.card().close();
  }
}
