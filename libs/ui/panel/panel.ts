import { Component, input } from '@angular/core';

let lastPanel = 0;

/**
 * A titled part of a page. `[aside]` content stands at the end of its head; `flush` content
 * (tables, rows) reaches the panel's edges.
 */
@Component({
  selector: 'rg-panel',
  template: `
    <section [attr.aria-labelledby]="heading() ? headingId : null">
      @if (heading(); as title) {
        <header>
          <h2 [id]="headingId">{{ title }}</h2>
          @if (note(); as words) {
            <p>{{ words }}</p>
          }
          <span class="aside"><ng-content select="[aside]" /></span>
        </header>
      }
      <div class="content" [class.flush]="flush()"><ng-content /></div>
    </section>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    section {
      border: 1px solid var(--rg-line);
      border-radius: var(--rg-radius-panel);
      background: var(--rg-surface);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 10px;
      align-items: baseline;
      padding: 12px 16px 8px;
    }
    h2 {
      font: var(--rg-type-panel);
    }
    p {
      color: var(--rg-text-3);
      font: var(--rg-type-meta);
    }
    .aside {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      margin-inline-start: auto;
    }
    .content {
      padding: 0 16px 14px;
    }
    .content:first-child {
      padding-block-start: 14px;
    }
    .content.flush {
      padding-inline: 0;
      padding-block-end: 0;
    }
  `,
})
export class Panel {
  readonly heading = input<string | null>(null);
  /** What the heading needs to be understood, in one line. */
  readonly note = input<string | null>(null);
  readonly flush = input(false);
  protected readonly headingId = `rg-panel-${++lastPanel}`;
}
