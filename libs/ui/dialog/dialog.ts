import { Component, ElementRef, afterRenderEffect, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Icon } from '../icon/icon';

let lastDialog = 0;

/**
 * A modal dialog on the browser's own element: focus stays inside, Escape closes, the page behind
 * is inert. The owner holds `open`; `closed` asks it to be set to false.
 */
@Component({
  selector: 'rg-dialog',
  imports: [Icon, TranslocoPipe],
  template: `
    <dialog
      #dialog
      [attr.aria-labelledby]="headingId"
      (cancel)="refuseCancel($event)"
      (close)="settle()"
    >
      @if (open()) {
        <header>
          <h2 [id]="headingId">{{ heading() }}</h2>
          @if (closable()) {
            <button
              type="button"
              [attr.aria-label]="'ui.dialog.close' | transloco"
              (click)="closed.emit()"
            >
              <rg-icon name="x" />
            </button>
          }
        </header>
        <ng-content />
      }
    </dialog>
  `,
  styles: `
    dialog {
      inline-size: min(var(--rg-dialog-width, 480px), calc(100vw - 32px));
      max-block-size: calc(100dvh - 32px);
      padding: 18px 20px;
      border: 1px solid var(--rg-line-strong);
      border-radius: var(--rg-radius-dialog);
      background: var(--rg-raised);
      color: var(--rg-text);
      box-shadow: var(--rg-shadow);
      overflow: auto;
    }
    header {
      display: flex;
      gap: 12px;
      align-items: flex-start;
      justify-content: space-between;
      margin-block-end: 6px;
    }
    button {
      display: grid;
      place-items: center;
      min-inline-size: var(--rg-control-small);
      min-block-size: var(--rg-control-small);
      padding: 0;
      border: 0;
      border-radius: var(--rg-radius);
      background: none;
      color: var(--rg-text-2);
    }
    button:hover {
      background: var(--rg-hover);
    }
    h2 {
      font: var(--rg-type-detail);
    }
  `,
})
export class Dialog {
  readonly open = input.required<boolean>();
  readonly heading = input.required<string>();
  /** A step is under way: Escape must not hide its outcome. */
  readonly busy = input(false);
  /** Shows a cross; leave it out where the dialog has its own way back. */
  readonly closable = input(false);
  readonly closed = output();

  protected readonly headingId = `rg-dialog-${++lastDialog}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    afterRenderEffect(() => {
      const element = this.dialog().nativeElement;
      if (this.open() && !element.open) element.showModal();
      if (!this.open() && element.open) element.close();
    });
  }

  protected refuseCancel(event: Event): void {
    if (this.busy()) event.preventDefault();
  }

  protected settle(): void {
    if (this.open()) this.closed.emit();
  }
}
