import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Menu, type MenuItem } from './menu';

@Component({
  imports: [Menu],
  template: `<rg-menu [label]="name" [items]="items" (choose)="chosen($event)">{{
    name
  }}</rg-menu>`,
})
class Page {
  readonly name = 'More';
  readonly items: MenuItem[] = [
    { id: 'ask', label: 'Ask', group: 'Decide' },
    { id: 'close', label: 'Close', group: 'File', refused: 'Measures are still open.' },
    { id: 'accept', label: 'Accept', group: 'Decide' },
  ];
  readonly chosen = jest.fn();
}

describe('A menu in groups', () => {
  async function opened() {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const element: HTMLElement = fixture.nativeElement;
    element.querySelector<HTMLButtonElement>('button.face')?.click();
    await fixture.whenStable();
    const item = (label: string) =>
      [...element.querySelectorAll<HTMLButtonElement>('[data-item]')].find((one) =>
        one.textContent.includes(label),
      );
    return { element, item, page: fixture.componentInstance };
  }

  it('keeps items of a group together under its name', async () => {
    const { element } = await opened();
    const groups = [...element.querySelectorAll('[role=group]')];
    expect(groups.map((group) => group.querySelector('p')?.textContent)).toEqual([
      'Decide',
      'File',
    ]);
    expect(groups[0]?.querySelectorAll('[data-item]')).toHaveLength(2);
  });

  it('lets what is refused have the focus, say why, and do nothing', async () => {
    const { item, page } = await opened();
    const close = item('Close');
    close?.focus();
    expect(document.activeElement).toBe(close);
    expect(close?.getAttribute('aria-disabled')).toBe('true');
    expect(close?.textContent).toContain('Measures are still open.');
    close?.click();
    expect(page.chosen).not.toHaveBeenCalled();
    item('Accept')?.click();
    expect(page.chosen).toHaveBeenCalledWith('accept');
  });
});
