import { Component, ElementRef, inject, input, signal } from '@angular/core';
import { placeBeside, type FloatingAlign } from './place-beside';

/**
 * A card in the browser's top layer, beside an anchor: no list or panel can cut it off.
 * Its owner opens and closes it; Escape closes it too.
 */
@Component({
  selector: 'rg-floating-card',
  template: `<ng-content />`,
  host: {
    popover: 'manual',
    '(document:keydown.escape)': 'close()',
    '(window:scroll)': 'close()',
    '(window:resize)': 'close()',
  },
  styles: `
    :host {
      position: fixed;
      inset: auto;
      margin: 0;
      padding: 0;
      max-inline-size: min(420px, calc(100vw - 16px));
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius);
      background: var(--rg-raised);
      color: var(--rg-text);
      box-shadow: var(--rg-shadow);
      font: var(--rg-type-meta);
      overflow: visible;
    }
  `,
})
export class FloatingCard {
  readonly align = input<FloatingAlign>('start');

  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly opened = signal(false);
  /** Whether the card is on screen. */
  readonly isOpen = this.opened.asReadonly();

  open(anchor: Element): void {
    if (this.opened()) return;
    this.opened.set(true);
    this.element.showPopover?.();
    placeBeside(anchor, this.element, this.align());
  }

  close(): void {
    if (!this.opened()) return;
    this.opened.set(false);
    this.element.hidePopover?.();
  }
}
