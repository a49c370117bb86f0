import { NgComponentOutlet } from '@angular/common';
import {
  Component,
  inject,
  InjectionToken,
  input,
  type Provider,
  resource,
  type Type,
} from '@angular/core';

/**
 * Places on a page of one domain that a later domain fills: no console imports another, the shell
 * joins them.
 */
export type PanelName =
  | 'bar.notices'
  | 'clock.steps'
  | 'dispatch.attach'
  | 'dispatch.attachments'
  | 'draft.documents'
  | 'draft.legal-basis'
  | 'jurisdiction.instruments'
  | 'request.clocks';

/** Loads what fills a place; the component takes the inputs that the place hands out. */
export type PanelLoader = () => Promise<Type<unknown>>;
export type Panels = Readonly<Partial<Record<PanelName, PanelLoader>>>;

const panelsToken = new InjectionToken<Panels>('panels');

/** Tells the pages what fills their places. Called once, by the shell. */
export function providePanels(panels: Panels): Provider {
  return { provide: panelsToken, useValue: panels };
}

/** A place on a page; empty where the shell fills it with nothing. */
@Component({
  selector: 'rg-named-panel',
  imports: [NgComponentOutlet],
  template: `
    @if (filled.value(); as component) {
      <ng-container *ngComponentOutlet="component; inputs: inputs()" />
    }
  `,
})
export class NamedPanel {
  readonly name = input.required<PanelName>();
  readonly inputs = input<Record<string, unknown>>({});
  private readonly panels = inject(panelsToken, { optional: true });
  protected readonly filled = resource({
    params: () => this.name(),
    loader: async ({ params }) => (await this.panels?.[params]?.()) ?? null,
  });
}
