import { Component, computed, input } from '@angular/core';

/** First letters of the first and the last word of a name; one-word names give one letter. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => (word ? (Array.from(word)[0] ?? '') : ''))
    .join('')
    .toLocaleUpperCase();
}

/** A colleague's initials. The full name is its label. */
@Component({
  selector: 'rg-avatar',
  template: ``,
  host: {
    role: 'img',
    '[attr.aria-label]': 'name()',
    '[attr.title]': 'name()',
    // Letters drawn, not written: they are no text that somebody could speak to this sign.
    '[attr.data-initials]': 'initials()',
    '[class.small]': 'small()',
  },
  styles: `
    :host {
      display: inline-grid;
      flex: none;
      place-items: center;
      inline-size: 26px;
      block-size: 26px;
      border: 1px solid var(--rg-line-strong);
      border-radius: 50%;
      background: var(--rg-hover);
      color: var(--rg-text-2);
      font: 600 10px/16px var(--rg-font);
    }
    :host::before {
      content: attr(data-initials);
    }
    :host(.small) {
      inline-size: 20px;
      block-size: 20px;
      font-size: 9px;
    }
  `,
})
export class Avatar {
  readonly name = input.required<string>();
  readonly small = input(false);
  protected readonly initials = computed(() => initialsOf(this.name()));
}
