import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LocaleNames } from '@rogatory/platform/console';
import type { RequestContentDto } from '@rogatory/requests/contract';

/** Facts, offences, measures in full and the rest of a request's contents, to be read whole. */
@Component({
  selector: 'rg-contents-view',
  imports: [TranslocoPipe],
  templateUrl: './contents-view.html',
  styleUrl: './contents-view.css',
})
export class ContentsView {
  readonly content = input.required<RequestContentDto>();
  protected readonly names = inject(LocaleNames);
}
