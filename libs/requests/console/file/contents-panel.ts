import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Panel } from '@rogatory/ui';
import { ContentsView } from './contents-view';

/** What the request says, as transmitted, apart from persons and measures that have own panels. */
@Component({
  selector: 'rg-contents-panel',
  imports: [ContentsView, Panel, TranslocoPipe],
  template: `
    <rg-panel
      [heading]="'requests.panel.contents' | transloco"
      [note]="'requests.panel.contentsNote' | transloco: { version: page().contentVersion }"
    >
      <rg-contents-view [content]="page().content" />
    </rg-panel>
  `,
})
export class ContentsPanel {
  readonly page = input.required<RequestPageDto>();
}
