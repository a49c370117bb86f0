import { Component, input } from '@angular/core';
import { Avatar } from '../person/avatar';
import { PersonName } from '../person/person-name';

/** One internal note on plain surface: who, when, and the text as content. */
@Component({
  selector: 'rg-note',
  imports: [Avatar, PersonName],
  template: `
    <p class="head">
      <rg-avatar [name]="initialsOf() ?? author()" [small]="true" />
      <rg-person-name
        [name]="author()"
        [native]="authorNative()"
        [nativeLanguage]="nativeLanguage()"
        [strong]="true"
      />
      <time>{{ at() }}</time>
    </p>
    <div class="text"><ng-content /></div>
  `,
  styles: `
    :host {
      display: block;
      padding: 8px 10px;
      border-radius: var(--rg-radius);
      background: var(--rg-surface);
    }
    .head {
      display: flex;
      gap: 8px;
      align-items: center;
    }
    time {
      margin-inline-start: auto;
      color: var(--rg-text-2);
      font: var(--rg-type-meta);
    }
    .text {
      margin-block-start: 4px;
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class Note {
  readonly author = input.required<string>();
  /** Whose initials stand before it, where the author's words are more than a name. */
  readonly initialsOf = input<string | null>(null);
  readonly authorNative = input<string | null>(null);
  readonly nativeLanguage = input<string | null>(null);
  readonly at = input.required<string>();
}
