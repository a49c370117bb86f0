import { Component, computed, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageStore, LocaleNames } from '@rogatory/platform/console';
import { Field } from '@rogatory/ui';
import { languageCodes } from './script-of';

/** A language by its name in the reader's language; a tag that came from elsewhere stays choosable. */
@Component({
  selector: 'rg-language-select',
  imports: [TranslocoPipe],
  template: `
    <span class="rg-select">
      <select
        class="rg-input"
        #select
        [id]="field?.controlId"
        [attr.aria-describedby]="field?.describedBy()"
        [attr.aria-label]="label()"
        (change)="value.set(select.value)"
      >
        @if (value() === '') {
          <option value="" selected>{{ 'requests.choose' | transloco }}</option>
        }
        @for (language of languages(); track language.code) {
          <option [value]="language.code" [selected]="language.code === value()">
            {{ language.name }}
          </option>
        }
      </select>
    </span>
  `,
})
export class LanguageSelect implements FormValueControl<string> {
  readonly value = model('');
  /** Spoken name where no field stands around. */
  readonly label = input<string | null>(null);
  protected readonly field = inject(Field, { optional: true });
  private readonly names = inject(LocaleNames);
  private readonly language = inject(LanguageStore);

  protected readonly languages = computed(() => {
    const reader = this.language.language();
    const codes =
      languageCodes.includes(this.value()) || this.value() === ''
        ? languageCodes
        : [...languageCodes, this.value()];
    return codes
      .map((code) => ({ code, name: this.names.languageName(code) }))
      .sort((a, b) => a.name.localeCompare(b.name, reader));
  });
}
