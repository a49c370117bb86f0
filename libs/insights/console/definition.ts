import { Component, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

let lastDefinition = 0;

/** How an indicator is counted; unfolds in place. */
@Component({
  selector: 'rg-definition',
  imports: [TranslocoPipe],
  template: `
    <button
      type="button"
      class="rg-link"
      [attr.aria-expanded]="open()"
      [attr.aria-controls]="textId"
      (click)="open.set(!open())"
    >
      {{ 'insights.definition' | transloco }}<span class="rg-visually-hidden">: {{ of() }}</span>
    </button>
    <p class="text" [id]="textId" [hidden]="!open()"><ng-content /></p>
  `,
  styles: `
    :host {
      display: inline;
    }
    button {
      text-decoration: underline;
      text-underline-offset: 2px;
    }
    .text {
      max-inline-size: 64ch;
      margin-block-start: 6px;
      padding-inline-start: 8px;
      border-inline-start: 2px solid var(--rg-line-strong);
      color: var(--rg-text-2);
    }
    @media (pointer: coarse) {
      button {
        min-block-size: 24px;
      }
    }
  `,
})
export class Definition {
  /** Name of the indicator, spoken with the link. */
  readonly of = input.required<string>();
  protected readonly open = signal(false);
  protected readonly textId = `rg-definition-${++lastDefinition}`;
}
