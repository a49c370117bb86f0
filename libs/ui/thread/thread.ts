import { Component } from '@angular/core';

/** The list that joins dispatches by one line: put `rg-dispatch` elements in it, oldest first. */
@Component({
  selector: 'rg-thread',
  template: `<ng-content />`,
  host: { role: 'list' },
  styles: `
    :host {
      display: block;
    }
  `,
})
export class Thread {}
