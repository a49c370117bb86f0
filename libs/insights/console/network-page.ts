import { Component, computed, effect, inject, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { networkPeriods, type NetworkViewDto } from '@rogatory/insights/contract';
import { instrumentCodes } from '@rogatory/instruments/contract';
import { ProblemWords } from '@rogatory/platform/console';
import { Button, Menu, PanelState, type MenuItem } from '@rogatory/ui';
import { AcknowledgementChart } from './acknowledgement-chart';
import { AgeingTable } from './ageing-table';
import { FigureWords } from './figure-words';
import { FiguresFile } from './figures-file';
import { FlowMatrix } from './flow-matrix';
import { HeadlineFigures } from './headline-figures';
import { readNetworkAddress, usualPeriod } from './network-address';
import { NetworkStore } from './network.store';
import { StageFunnel } from './stage-funnel';

const allBases = 'all';

/** How assistance flows between the members of a network: figures, never the content of a case. */
@Component({
  selector: 'rg-network-page',
  imports: [
    AcknowledgementChart,
    AgeingTable,
    Button,
    FlowMatrix,
    HeadlineFigures,
    Menu,
    PanelState,
    StageFunnel,
    TranslocoPipe,
  ],
  templateUrl: './network-page.html',
  styleUrl: './network-page.css',
  providers: [NetworkStore],
})
export class NetworkPage {
  protected readonly store = inject(NetworkStore);
  private readonly words = inject(FigureWords);
  private readonly problems = inject(ProblemWords);
  private readonly file = inject(FiguresFile);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  protected readonly address = computed(() => readNetworkAddress(this.params()));
  protected readonly periodName = computed(() => this.words.period(this.address().period));
  protected readonly basisName = computed(() => this.words.basis(this.address().basis));
  protected readonly periods = computed<MenuItem[]>(() =>
    networkPeriods.map((period) => ({
      id: period,
      label: this.words.period(period),
      chosen: period === this.address().period,
    })),
  );
  protected readonly bases = computed<MenuItem[]>(() => [
    { id: allBases, label: this.words.basis(null), chosen: this.address().basis === null },
    ...instrumentCodes.map((basis) => ({
      id: basis,
      label: this.words.basis(basis),
      chosen: basis === this.address().basis,
    })),
  ]);
  protected readonly problemText = computed(() => {
    const problem = this.store.problem();
    return problem === null ? null : this.problems.say(problem);
  });
  /** Nothing was asked in the period and nothing is open. */
  protected readonly quiet = computed(() => {
    const view = this.store.view();
    return view !== null && view.cells.length === 0 && view.openNow.kind === 'none';
  });

  constructor() {
    effect(() => {
      const address = this.address();
      untracked(() => this.store.show(address));
    });
  }

  protected name(view: NetworkViewDto): string {
    return this.words.network(view.networkName);
  }

  protected subtitle(view: NetworkViewDto): string {
    return this.words.say('insights.subtitle', {
      members: view.members.length,
      from: this.words.day(view.from),
      to: this.words.day(view.to),
    });
  }

  protected choosePeriod(period: string): void {
    this.choose({ period: period === usualPeriod ? null : period });
  }

  protected chooseBasis(basis: string): void {
    this.choose({ basis: basis === allBases ? null : basis });
  }

  protected save(view: NetworkViewDto): void {
    this.file.save(view);
  }

  private choose(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
    });
  }
}
