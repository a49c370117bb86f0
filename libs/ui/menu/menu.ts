import {
  Component,
  ElementRef,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';
import { placeBeside, type FloatingAlign } from '../floating/place-beside';

/** One line of a menu. `lang` is set where the label is written in another language. */
export interface MenuItem {
  id: string;
  label: string;
  note?: string;
  icon?: IconName;
  lang?: string;
  chosen?: boolean;
  /** Items of one group stand together under its name. */
  group?: string;
  /** Why the item cannot be chosen now, as a sentence; it keeps its place and says so. */
  refused?: string;
}

type MenuGroup = { name: string | null; items: MenuItem[] };

let lastMenu = 0;

/**
 * A button that opens a menu in the browser's top layer. The content is the button's face; give
 * `label` where that face has no words. Arrow keys, Home, End, first letters and Escape work.
 */
@Component({
  selector: 'rg-menu',
  imports: [Icon],
  templateUrl: './menu.html',
  styleUrl: './menu.css',
  host: {
    '(document:pointerdown)': 'leave($event)',
    '(window:resize)': 'close(false)',
  },
})
export class Menu {
  readonly items = input.required<readonly MenuItem[]>();
  /** The spoken name of the button and of the menu. */
  readonly label = input.required<string>();
  readonly align = input<FloatingAlign>('start');
  /** `plain` is the top bar's face without border; `box` looks like a small button. */
  readonly face = input<'plain' | 'box'>('plain');
  readonly arrow = input(true);
  readonly choose = output<string>();

  protected readonly menuId = `rg-menu-${++lastMenu}`;
  protected readonly opened = signal(false);
  /** Items of which one holds are radios to a screen reader. */
  protected readonly choosing = computed(() =>
    this.items().some((item) => item.chosen !== undefined),
  );
  /** The items as they stand together, groups in the order of their first item. */
  protected readonly groups = computed<MenuGroup[]>(() => {
    const groups: MenuGroup[] = [];
    for (const item of this.items()) {
      const name = item.group ?? null;
      const group = groups.find((one) => one.name === name);
      if (group) group.items.push(item);
      else groups.push({ name, items: [item] });
    }
    return groups;
  });
  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');

  protected toggle(): void {
    if (this.opened()) this.close(true);
    else this.open('first');
  }

  protected openByKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.open(event.key === 'ArrowDown' ? 'first' : 'last');
  }

  private open(focus: 'first' | 'last'): void {
    this.opened.set(true);
    const list = this.list().nativeElement;
    list.showPopover?.();
    placeBeside(this.button().nativeElement, list, this.align(), 4);
    const items = this.entries();
    const chosen = items.find((item) => item.getAttribute('aria-checked') === 'true');
    (chosen ?? (focus === 'first' ? items[0] : items.at(-1)))?.focus();
  }

  protected close(returnFocus: boolean): void {
    if (!this.opened()) return;
    this.opened.set(false);
    this.list().nativeElement.hidePopover?.();
    if (returnFocus) this.button().nativeElement.focus();
  }

  protected pick({ id, refused }: MenuItem): void {
    if (refused !== undefined) return;
    this.close(true);
    this.choose.emit(id);
  }

  protected leave(event: Event): void {
    if (event.target instanceof Node && !this.element.contains(event.target)) this.close(false);
  }

  protected move(event: KeyboardEvent): void {
    const items = this.entries();
    const at = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'Escape' || event.key === 'Tab') {
      this.close(true);
      if (event.key === 'Escape') event.preventDefault();
      return;
    }
    const targets: Record<string, number> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const target = targets[event.key] ?? this.byLetter(event.key, items, at);
    if (target < 0) return;
    event.preventDefault();
    items[target]?.focus();
  }

  private byLetter(key: string, items: readonly HTMLElement[], after: number): number {
    if (Array.from(key).length !== 1 || key === ' ') return -1;
    const order = items.map((_, offset) => (after + 1 + offset) % items.length);
    return (
      order.find((at) =>
        items[at]?.textContent.trim().toLowerCase().startsWith(key.toLowerCase()),
      ) ?? -1
    );
  }

  private entries(): HTMLElement[] {
    return [...this.list().nativeElement.querySelectorAll<HTMLElement>('[data-item]')];
  }
}
