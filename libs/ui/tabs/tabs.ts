import { Component, ElementRef, inject, input, output } from '@angular/core';

/** A view of the same list; `count`, in figures, is left out while it is not known. */
export interface TabItem {
  id: string;
  label: string;
  count?: number | string;
}

/** Views of one page in a row. Arrow keys move, following the reading direction. */
@Component({
  selector: 'rg-tabs',
  template: `
    @for (tab of tabs(); track tab.id) {
      <button
        type="button"
        role="tab"
        [attr.aria-selected]="tab.id === chosen()"
        [attr.tabindex]="tab.id === chosen() ? 0 : -1"
        (click)="choose.emit(tab.id)"
        (keydown)="move($event, tab.id)"
      >
        {{ tab.label }}
        @if (tab.count !== undefined) {
          <span class="count">{{ tab.count }}</span>
        }
      </button>
    }
  `,
  host: { role: 'tablist', '[attr.aria-label]': 'label()' },
  styles: `
    :host {
      display: flex;
      gap: 20px;
      overflow-x: auto;
      scrollbar-width: none;
    }
    button {
      flex: none;
      padding: 4px 0 10px;
      border: 0;
      border-block-end: 2px solid transparent;
      background: none;
      color: var(--rg-text-2);
      font: 550 13px/20px var(--rg-font);
    }
    button:hover {
      color: var(--rg-text);
    }
    button:focus-visible {
      outline-offset: -2px;
    }
    [aria-selected='true'] {
      border-block-end-color: var(--rg-accent);
      color: var(--rg-accent);
      font-weight: 600;
    }
    .count {
      margin-inline-start: 2px;
      font-weight: 400;
    }
  `,
})
export class Tabs {
  readonly tabs = input.required<readonly TabItem[]>();
  readonly chosen = input.required<string>();
  /** Name of the row for screen readers. */
  readonly label = input.required<string>();
  readonly choose = output<string>();

  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected move(event: KeyboardEvent, from: string): void {
    const forward = getComputedStyle(this.element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const tabs = this.tabs();
    const at = tabs.findIndex((tab) => tab.id === from);
    const target: Record<string, number> = {
      [forward]: (at + 1) % tabs.length,
      [backward]: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = target[event.key] ?? -1;
    const next = tabs[to];
    if (!next) return;
    event.preventDefault();
    this.choose.emit(next.id);
    this.element.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  }
}
