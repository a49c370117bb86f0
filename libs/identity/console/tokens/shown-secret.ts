import { Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, Icon, Panel } from '@rogatory/ui';

/** The one sight of a token's secret: to be copied now or never. */
@Component({
  selector: 'rg-shown-secret',
  imports: [Button, Icon, Panel, TranslocoPipe],
  template: `
    <rg-panel [heading]="'identity.tokens.shown.heading' | transloco: { name: name() }">
      <div class="stack" role="status">
        <p class="once">
          <rg-icon name="triangle-alert" [strong]="true" />
          <span>{{ 'identity.tokens.shown.once' | transloco }}</span>
        </p>
        <label class="secret">
          <span>{{ 'identity.tokens.shown.label' | transloco }}</span>
          <input
            #field
            class="rg-input"
            type="text"
            readonly
            dir="ltr"
            spellcheck="false"
            [value]="secret()"
            (focus)="field.select()"
          />
        </label>
        <div class="rg-actions">
          <button rg-button type="button" icon="copy" variant="primary" (click)="copy()">
            {{
              (copied() ? 'identity.tokens.shown.copied' : 'identity.tokens.shown.copy') | transloco
            }}
          </button>
          <button rg-button type="button" (click)="done.emit()">
            {{ 'identity.tokens.shown.done' | transloco }}
          </button>
        </div>
      </div>
    </rg-panel>
  `,
  styles: `
    :host {
      display: block;
    }
    .stack {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .once {
      display: flex;
      gap: 8px;
    }
    .once rg-icon {
      flex: none;
      color: var(--rg-warn);
    }
    .secret {
      display: grid;
      gap: 4px;
    }
    .secret span {
      font: 600 12px/16px var(--rg-font);
    }
    .secret input {
      font-feature-settings: 'ss02', 'zero', 'tnum';
    }
  `,
})
export class ShownSecret {
  readonly name = input.required<string>();
  readonly secret = input.required<string>();
  readonly done = output();
  protected readonly copied = signal(false);

  protected async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.secret());
      this.copied.set(true);
    } catch {
      // The secret stands in its field, where it can be marked and copied by hand.
    }
  }
}
