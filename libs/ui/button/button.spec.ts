import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Button } from './button';

@Component({
  imports: [Button],
  template: `<button rg-button type="button" [refused]="reason()" [busy]="busy()" (click)="taken()">
    {{ name }}
  </button>`,
})
class Desk {
  readonly name = 'Chase';
  readonly reason = signal<string | null>(null);
  readonly busy = signal(false);
  readonly taken = jest.fn();
}

describe('A button', () => {
  async function desk() {
    const fixture = TestBed.createComponent(Desk);
    await fixture.whenStable();
    const element: HTMLElement = fixture.nativeElement;
    const button = element.querySelector('button')!;
    return { fixture, button, page: fixture.componentInstance };
  }

  it('takes its step when it is allowed', async () => {
    const { button, page } = await desk();
    button.click();
    expect(page.taken).toHaveBeenCalledTimes(1);
  });

  it('keeps its focus but takes no step when it is refused, and says why', async () => {
    const { fixture, button, page } = await desk();
    page.reason.set('Too early to chase.');
    await fixture.whenStable();
    button.click();
    button.focus();
    expect(page.taken).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(button.getAttribute('aria-describedby')!);
    expect(reason?.textContent).toContain('Too early to chase.');
  });

  it('takes no second step while the first is under way', async () => {
    const { fixture, button, page } = await desk();
    page.busy.set(true);
    await fixture.whenStable();
    button.click();
    expect(page.taken).not.toHaveBeenCalled();
  });
});
