import { Component, computed, input } from '@angular/core';
import { scriptLanguage } from './script-language';

/**
 * A name in Latin letters and in its own script, each in its own language so that fonts and screen
 * readers follow. Neither is ever broken across lines.
 */
@Component({
  selector: 'rg-person-name',
  template: `<bdi class="latin">{{ name() }}</bdi>
    @if (native(); as own) {
      {{ ' ' }}<bdi class="own" [attr.lang]="language()">{{ own }}</bdi>
    }`,
  host: { '[class.strong]': 'strong()' },
  styles: `
    .latin,
    .own {
      white-space: nowrap;
    }
    :host(.strong) .latin {
      font-weight: 600;
    }
    .own {
      color: var(--rg-text-2);
    }
  `,
})
export class PersonName {
  readonly name = input.required<string>();
  readonly native = input<string | null>(null);
  /** BCP 47 language of the native form; left out, its script decides. */
  readonly nativeLanguage = input<string | null>(null);
  readonly strong = input(false);

  protected readonly language = computed(
    () => this.nativeLanguage() ?? scriptLanguage(this.native() ?? ''),
  );
}
