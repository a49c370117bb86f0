import { ElementRef, Injector, afterNextRender, inject } from '@angular/core';

/** Moves the focus to an element that the next rendering brings; the keyboard flow goes on there. */
export function focusAfterRender(host: ElementRef<HTMLElement>): (selector: string) => void {
  const injector = inject(Injector);
  return (selector) => {
    afterNextRender(() => host.nativeElement.querySelector<HTMLElement>(selector)?.focus(), {
      injector,
    });
  };
}
