import { Component, ElementRef, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import { measureTypes } from '@rogatory/requests/contract';
import { Button, Control, Field } from '@rogatory/ui';
import { focusAfterRender } from '../../focus';
import { DraftDemands } from '../draft-demands';
import type { MeasureForm } from '../draft-form';
import { DraftStore } from '../draft.store';
import { LanguageSelect } from '../language-select';
import { States } from '../states';
import { offsetsAt } from '../zone-offsets';

/** One measure: what is asked, at whose place, why it is needed, how and by when. */
@Component({
  selector: 'rg-measure-editor',
  imports: [Button, Control, Field, FormField, LanguageSelect, TranslocoPipe],
  templateUrl: './measure-editor.html',
  styleUrls: ['./section.css', './measure-editor.css'],
})
export class MeasureEditor {
  readonly measure = input.required<FieldTree<MeasureForm>>();
  readonly index = input.required<number>();

  protected readonly demands = inject(DraftDemands);
  private readonly store = inject(DraftStore);
  private readonly states = inject(States);
  private readonly dates = inject(DateFormatter);
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));
  protected readonly types = measureTypes;

  protected readonly persons = computed(() =>
    this.store.content().persons.map((person) => ({
      code: person.code,
      name: person.names.at(-1)?.text ?? person.role,
      language: person.names.at(-1)?.language ?? null,
    })),
  );
  protected readonly targeted = computed(() => this.measure().targets().value());
  /** Targets that are no person's code: things and places, apart by commas. */
  protected readonly targetWords = computed(() => {
    const codes = this.persons().map((person) => person.code);
    return this.targeted()
      .filter((target) => !codes.includes(target))
      .join(', ');
  });
  /** Offsets on the day asked: there, here, and the one the measure carries already. */
  protected readonly offsets = computed(() => {
    const there = this.states.authority(this.store.content().requestedAuthorityId ?? '')?.zone;
    const zones = [there, this.dates.here()].filter((zone) => zone !== undefined);
    const measure = this.measure()().value();
    return offsetsAt(measure.wantedDate, measure.wantedOffset, zones, (zone) =>
      this.dates.place(zone),
    );
  });

  protected at(field: string): string {
    return `/measures/${this.index()}/${field}`;
  }

  protected toggle(code: string): void {
    this.measure()
      .targets()
      .value.update((targets) =>
        targets.includes(code) ? targets.filter((target) => target !== code) : [...targets, code],
      );
  }

  protected setWords(words: string): void {
    const codes = this.persons().map((person) => person.code);
    const named = this.targeted().filter((target) => codes.includes(target));
    const things = words.split(/[,،;\n]/).map((thing) => thing.trim());
    this.measure()
      .targets()
      .value.set([...named, ...things.filter((thing) => thing !== '')]);
  }

  /** An hour needs an offset: that of the place where it is to be done. */
  protected giveOffset(): void {
    const offset = this.measure().wantedOffset().value;
    if (offset() === '') offset.set(this.offsets()[0]?.value ?? '+00:00');
  }

  protected addPlace(): void {
    const places = this.measure().place().value;
    places.update((all) => [...all, { language: all.length === 0 ? 'en' : 'km', text: '' }]);
    this.focus(`[data-place="${places().length - 1}"]`);
  }

  protected removePlace(index: number): void {
    this.measure()
      .place()
      .value.update((all) => all.filter((_, at) => at !== index));
  }
}
