import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';

export type TagTone = 'neutral' | 'strong' | 'danger' | 'warn' | 'ok' | 'accent';

/** A short word about a thing, in a hairline box. */
@Component({
  selector: 'rg-tag',
  imports: [Icon],
  template: `@if (icon(); as name) {
      <rg-icon [name]="name" [size]="12" />
    }
    <span><ng-content /></span>`,
  host: { '[attr.data-tone]': 'tone()', '[attr.data-edge]': 'edge()' },
  styles: `
    :host {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      padding: 0 5px;
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius-tag);
      background: var(--rg-surface);
      color: var(--rg-text-2);
      font: var(--rg-type-nav);
      white-space: nowrap;
    }
    :host([data-edge='dashed']) {
      border-style: dashed;
      border-color: var(--rg-outline);
    }
    :host([data-edge='dotted']) {
      border-style: dotted;
      border-color: var(--rg-outline);
    }
    :host([data-tone='strong']) {
      border-color: var(--rg-text);
      color: var(--rg-text);
    }
    :host([data-tone='danger']) {
      border-color: var(--rg-danger-edge);
      background: var(--rg-danger-soft);
      color: var(--rg-danger);
    }
    :host([data-tone='warn']) {
      border-color: var(--rg-warn-edge);
      background: var(--rg-warn-soft);
      color: var(--rg-warn);
    }
    :host([data-tone='ok']) {
      border-color: var(--rg-ok-edge);
      background: var(--rg-ok-soft);
      color: var(--rg-ok);
    }
    :host([data-tone='accent']) {
      border-color: transparent;
      background: var(--rg-accent-soft);
      color: var(--rg-on-accent-soft);
    }
  `,
})
export class Tag {
  readonly tone = input<TagTone>('neutral');
  readonly icon = input<IconName | null>(null);
  /** The border says the kind of date where the tag names one. */
  readonly edge = input<'solid' | 'dashed' | 'dotted'>('solid');
}
