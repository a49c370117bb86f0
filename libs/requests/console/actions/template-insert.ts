import {
  Component,
  computed,
  effect,
  inject,
  input,
  resource,
  signal,
  untracked,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageStore, LocaleNames } from '@rogatory/platform/console';
import type { TemplateDto, TemplateKind } from '@rogatory/requests/contract';
import { Button, Icon, Menu, type MenuItem } from '@rogatory/ui';
import { RequestsApi } from '../requests-api';

/**
 * Puts a standard text into a field, in one of the languages of both sides. What was typed is never
 * replaced without asking.
 */
@Component({
  selector: 'rg-template-insert',
  imports: [Button, Icon, Menu, TranslocoPipe],
  template: `
    @if (items().length > 0) {
      <rg-menu
        face="box"
        [label]="'requests.template.insert' | transloco"
        [items]="items()"
        (choose)="choose($event)"
      >
        <rg-icon name="file-text" />
        <span>{{ 'requests.template.insert' | transloco }}</span>
      </rg-menu>
      @if (into(); as place) {
        <span class="rg-meta">{{ 'requests.template.into.' + place | transloco }}</span>
      }
    }
    @if (asked(); as template) {
      <p class="ask" role="alert">
        <span>{{ 'requests.template.replaces' | transloco }}</span>
        <button rg-button type="button" (click)="put(template)">
          {{ 'requests.template.replace' | transloco }}
        </button>
        <button rg-button type="button" variant="quiet" (click)="asked.set(null)">
          {{ 'requests.template.keep' | transloco }}
        </button>
      </p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    :host:empty {
      display: none;
    }
    .ask {
      display: flex;
      flex-basis: 100%;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
  `,
})
export class TemplateInsert {
  readonly fileId = input.required<string>();
  readonly kind = input.required<TemplateKind>();
  readonly field = input.required<FieldTree<string>>();
  /** Said beside it where the field is not the one just above. */
  readonly into = input<'reasons' | 'reason' | 'question' | null>(null);
  /** The field begins with the text in the other side's language, unless somebody has written. */
  readonly begins = input(false);

  private readonly api = inject(RequestsApi);
  private readonly names = inject(LocaleNames);
  private readonly language = inject(LanguageStore);
  private readonly read = resource({
    params: () => ({ id: this.fileId(), kind: this.kind() }),
    loader: ({ params: { id, kind } }) => this.api.templates(id, kind),
  });
  private readonly templates = computed(() => (this.read.hasValue() ? this.read.value() : []));
  /** The text chosen while something else stands in the field. */
  protected readonly asked = signal<TemplateDto | null>(null);
  protected readonly items = computed<MenuItem[]>(() => {
    this.language.language();
    return this.templates().map(({ language }) => ({
      id: language,
      label: this.names.languageName(language),
    }));
  });
  /** What was put in without anybody's hand. */
  private own: string | null = null;

  constructor() {
    effect(() => {
      const [first] = this.templates();
      if (first === undefined || !this.begins()) return;
      untracked(() => {
        if (this.isUntouched()) this.put(first);
      });
    });
    effect(() => {
      const field = this.field();
      untracked(() => (this.own ??= field().value()));
    });
  }

  protected choose(language: string): void {
    const template = this.templates().find((one) => one.language === language);
    if (template === undefined) return;
    if (this.isUntouched()) this.put(template);
    else this.asked.set(template);
  }

  protected put(template: TemplateDto): void {
    this.own = template.text;
    this.field()().value.set(template.text);
    this.asked.set(null);
  }

  /** Empty, or as it was put in. */
  private isUntouched(): boolean {
    const value = this.field()().value();
    return value.trim() === '' || value === this.own;
  }
}
