import { Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { KeyMap } from '@rogatory/platform/console';
import { Dialog, Kbd } from '@rogatory/ui';

/** The keys that work on the page in front, one line for each act. */
@Component({
  selector: 'rg-keys-help',
  imports: [Dialog, Kbd, TranslocoPipe],
  template: `
    <rg-dialog
      [open]="open()"
      [closable]="true"
      [heading]="'shell.keys.heading' | transloco"
      (closed)="closed.emit()"
    >
      <dl>
        @for (act of acts(); track act.words) {
          <dt>{{ act.words | transloco }}</dt>
          <dd>
            @for (keys of act.keys; track keys) {
              <rg-kbd [keys]="keys" />
            }
          </dd>
        }
      </dl>
    </rg-dialog>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: 1fr max-content;
      gap: 6px 24px;
    }
    dd {
      display: flex;
      gap: 12px;
      justify-content: flex-end;
    }
  `,
})
export class KeysHelp {
  readonly open = input.required<boolean>();
  readonly closed = output();
  private readonly keyMap = inject(KeyMap);

  protected readonly acts = computed(() => {
    const acts = new Map<string, string[]>();
    for (const { words, keys } of this.keyMap.bindings()) {
      const shown = keys
        .split(/[ +]/)
        .map((key) => (key.length === 1 ? key.toUpperCase() : key))
        .join('+');
      acts.set(words, [...(acts.get(words) ?? []), shown]);
    }
    return [...acts].map(([words, keys]) => ({ words, keys }));
  });
}
