import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter } from '@rogatory/platform/console';
import { Button, Panel, PanelState } from '@rogatory/ui';
import { JobsStore } from './jobs.store';

/** Work in the background: what waits, what runs, what failed; for administrators. */
@Component({
  selector: 'rg-jobs-page',
  imports: [Button, Panel, PanelState, RouterLink, TranslocoPipe],
  templateUrl: './jobs-page.html',
  styleUrl: './jobs-page.css',
  providers: [JobsStore],
})
export class JobsPage {
  protected readonly store = inject(JobsStore);
  protected readonly dates = inject(DateFormatter);
  protected readonly troubled = computed(() => {
    const figures = this.store.figures();
    return figures === null ? 0 : figures.failed + figures.failing;
  });
}
