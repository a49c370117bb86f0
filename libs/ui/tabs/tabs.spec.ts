import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Tabs } from './tabs';

@Component({
  imports: [Tabs],
  template: `<div [dir]="dir()">
    <rg-tabs [label]="label" [tabs]="tabs" [chosen]="chosen()" (choose)="chosen.set($event)" />
  </div>`,
})
class Views {
  readonly label = 'Views';
  readonly tabs = [
    { id: 'open', label: 'Open', count: 64 },
    { id: 'urgent', label: 'Urgent' },
    { id: 'closed', label: 'Closed' },
  ];
  readonly chosen = signal('open');
  readonly dir = signal('ltr');
}

describe('Tabs', () => {
  async function views() {
    const fixture = TestBed.createComponent(Views);
    await fixture.whenStable();
    const press = async (key: string): Promise<string> => {
      const element: HTMLElement = fixture.nativeElement;
      element
        .querySelector('[aria-selected="true"]')!
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await fixture.whenStable();
      return fixture.componentInstance.chosen();
    };
    return { fixture, press };
  }

  it('are walked by the arrow keys, round the ends', async () => {
    const { press } = await views();
    expect(await press('ArrowRight')).toBe('urgent');
    expect(await press('End')).toBe('closed');
    expect(await press('ArrowRight')).toBe('open');
    expect(await press('ArrowLeft')).toBe('closed');
    expect(await press('Home')).toBe('open');
  });

  it('leave every other key alone', async () => {
    const { press } = await views();
    expect(await press('x')).toBe('open');
  });
});
