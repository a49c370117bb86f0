import { Component, ElementRef, computed, inject, linkedSignal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, Icon } from '@rogatory/ui';
import { focusAfterRender } from '../../focus';
import { measureLike, nextCode } from '../draft-form';
import { DraftStore } from '../draft.store';
import { MeasureEditor } from './measure-editor';

/** The measures asked, one at a time; each is decided, timed and answered on its own. */
@Component({
  selector: 'rg-measures-section',
  imports: [Button, Icon, MeasureEditor, TranslocoPipe],
  template: `
    <div class="choose" role="group" [attr.aria-label]="'requests.section.measures' | transloco">
      @for (measure of measures(); track measure.code) {
        <button
          type="button"
          class="tab"
          [attr.aria-pressed]="measure.code === chosen()"
          (click)="chosen.set(measure.code)"
        >
          <rg-icon
            [name]="
              measure.state === 'complete'
                ? 'circle-check'
                : measure.state === 'weak'
                  ? 'triangle-alert'
                  : 'circle-dashed'
            "
            [size]="14"
            [strong]="true"
            [attr.data-state]="measure.state"
          />
          <b
            ><bdi>{{ measure.code }}</bdi></b
          >
          {{ 'requests.measure.' + measure.type | transloco }}
          <span class="rg-visually-hidden">{{ 'ui.task.' + measure.state | transloco }}</span>
        </button>
      }
      <button rg-button variant="quiet" icon="plus" (click)="add()">
        {{ 'requests.field.addMeasure' | transloco }}
      </button>
    </div>
    @if (index() >= 0) {
      @for (measure of fields.measures; track measure; let at = $index) {
        @if (at === index()) {
          <rg-measure-editor [measure]="measure" [index]="at" />
        }
      }
      <div class="steps">
        <button rg-button variant="quiet" icon="trash-2" (click)="remove()">
          {{ 'requests.field.removeMeasure' | transloco: { code: chosen() } }}
        </button>
      </div>
    } @else {
      <p class="hint">{{ 'requests.demand.measures' | transloco }}</p>
    }
  `,
  styleUrls: ['./section.css', './measures-section.css'],
})
export class MeasuresSection {
  private readonly store = inject(DraftStore);
  protected readonly fields = this.store.fields;
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));

  protected readonly measures = computed(() => {
    const findings =
      this.store.sections().find(({ section }) => section === 'measures')?.findings ?? [];
    return this.store.content().measures.map((measure) => {
      const own = findings.filter((finding) => finding.measureCode === measure.code);
      const missing = own.some((finding) => finding.code === 'measure_details_missing');
      const state = missing ? 'missing' : own.length > 0 ? 'weak' : 'complete';
      return { code: measure.code, type: measure.type, state };
    });
  });
  private readonly codes = computed(() => this.measures().map((measure) => measure.code), {
    equal: (a, b) => a.join() === b.join(),
  });
  protected readonly chosen = linkedSignal<readonly string[], string>({
    source: this.codes,
    computation: (codes, previous) =>
      previous && codes.includes(previous.value) ? previous.value : (codes[0] ?? ''),
  });
  protected readonly index = computed(() => this.codes().indexOf(this.chosen()));

  protected add(): void {
    const measures = this.fields.measures().value;
    const code = nextCode('M', this.codes(), 1);
    measures.update((all) => [...all, measureLike(all.at(-1), code)]);
    this.chosen.set(code);
    this.focus('[data-first]');
  }

  protected remove(): void {
    const code = this.chosen();
    this.fields.measures().value.update((all) => all.filter((measure) => measure.code !== code));
  }
}
