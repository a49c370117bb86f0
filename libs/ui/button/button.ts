import {
  Component,
  DestroyRef,
  ElementRef,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { FloatingCard } from '../floating/floating-card';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-names';

/**
 * `primary` is the outward step and stands once on a page; `secondary` works inside our own file;
 * `quiet` reads like a link.
 */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

let lastReason = 0;

/**
 * A button that keeps its place and its focus when the step is not allowed, and says why:
 * set `refused` to the reason (or `null` when allowed). A refused button swallows its click.
 */
@Component({
  selector: 'button[rg-button], a[rg-button]',
  imports: [FloatingCard, Icon],
  template: `
    @if (shownIcon(); as name) {
      <rg-icon [name]="name" />
    }
    <span class="words"><ng-content /></span>
    @if (trailingIcon(); as name) {
      <rg-icon [name]="name" />
    }
    @if (refused(); as reason) {
      <rg-floating-card align="end" role="tooltip" [id]="reasonId">
        <span class="reason"
          ><rg-icon name="lock" [size]="14" /><span>{{ reason }}</span></span
        >
      </rg-floating-card>
    }
  `,
  styleUrl: './button.css',
  host: {
    '[class]': 'classes()',
    '[attr.type]': 'type',
    '[attr.aria-disabled]': 'refused() || busy() ? true : null',
    '[attr.aria-busy]': 'busy() ? true : null',
    '[attr.aria-describedby]': 'refused() ? reasonId : null',
    '(mouseenter)': 'tell()',
    '(focus)': 'tell()',
    '(mouseleave)': 'hush()',
    '(blur)': 'hush()',
  },
})
export class Button {
  readonly variant = input<ButtonVariant>('secondary');
  /** Small stands in toolbars. */
  readonly small = input(false);
  readonly icon = input<IconName | null>(null);
  readonly trailingIcon = input<IconName | null>(null);
  /** Why the step is not allowed now, as a sentence; `null` when it is allowed. */
  readonly refused = input<string | null>(null);
  /** The step is under way: a second click does nothing. */
  readonly busy = input(false);

  protected readonly reasonId = `rg-reason-${++lastReason}`;
  protected readonly shownIcon = computed<IconName | null>(() =>
    this.refused() ? 'lock' : this.icon(),
  );
  protected readonly classes = computed(() =>
    [
      'rg-button',
      this.refused() ? 'refused' : this.variant(),
      this.small() ? 'small' : '',
      this.busy() ? 'busy' : '',
    ].join(' '),
  );
  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly type =
    this.element instanceof HTMLButtonElement
      ? (this.element.getAttribute('type') ?? 'button')
      : null;
  private readonly card = viewChild(FloatingCard);

  constructor() {
    const swallow = (event: Event): void => {
      if (!this.refused() && !this.busy()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.tell();
    };
    // Capture: the page's own listener on this element must not run for a refused step.
    this.element.addEventListener('click', swallow, { capture: true });
    inject(DestroyRef).onDestroy(() =>
      this.element.removeEventListener('click', swallow, { capture: true }),
    );
  }

  protected tell(): void {
    this.card()?.open(this.element);
  }

  protected hush(): void {
    this.card()?.close();
  }
}
