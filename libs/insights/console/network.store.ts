import {
  DestroyRef,
  Injectable,
  computed,
  inject,
  linkedSignal,
  resource,
  signal,
} from '@angular/core';
import type { NetworkViewDto } from '@rogatory/insights/contract';
import { ApiClient, LiveStream, problemOf } from '@rogatory/platform/console';
import type { NetworkAddress } from './network-address';

/**
 * Milliseconds after a change at which the figures are read again. The server may hand out figures
 * of the last moments while it works out new ones, so one reading would not be enough.
 */
const readings = [150, 1_000, 2_500, 6_000] as const;

/** The figures of the own network, kept up to date while the page is open. */
@Injectable()
export class NetworkStore {
  private readonly api = inject(ApiClient);
  private readonly address = signal<NetworkAddress | undefined>(undefined);
  private timers: ReturnType<typeof setTimeout>[] = [];
  private changedMeanwhile = false;

  private readonly answer = resource({
    params: () => this.address(),
    loader: ({ params }) =>
      this.api.get<NetworkViewDto>('/network', { period: params.period, basis: params.basis }),
  });

  /** The last figures known, also while others are on their way. */
  readonly view = linkedSignal<NetworkViewDto | null, NetworkViewDto | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (answered, before) => answered ?? before?.value ?? null,
  });
  readonly problem = computed(() => {
    const error = this.answer.error();
    return error === undefined ? null : problemOf(error.cause ?? error);
  });
  readonly loading = this.answer.isLoading;

  constructor() {
    inject(LiveStream).on('network', () => this.changed());
    inject(DestroyRef).onDestroy(() => this.timers.forEach((timer) => clearTimeout(timer)));
  }

  show(address: NetworkAddress): void {
    this.address.set(address);
  }

  refresh(): void {
    this.answer.reload();
  }

  private changed(): void {
    if (this.timers.length > 0) {
      this.changedMeanwhile = true;
      return;
    }
    this.timers = readings.map((wait, at) =>
      setTimeout(() => {
        this.refresh();
        if (at === readings.length - 1) this.settle();
      }, wait),
    );
  }

  private settle(): void {
    this.timers = [];
    if (!this.changedMeanwhile) return;
    this.changedMeanwhile = false;
    this.changed();
  }
}
