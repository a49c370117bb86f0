import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { DateFormatter, LanguageStore, LocaleNames, NamedPanel } from '@rogatory/platform/console';
import type { DispatchDto, RequestPageDto } from '@rogatory/requests/contract';
import {
  ChainMark,
  Dispatch,
  Icon,
  Panel,
  StateMark,
  Tag,
  Thread,
  type DeliveryStage,
} from '@rogatory/ui';
import { deliveryLine, type DeliveryLine } from './delivery-line';
import { DispatchDecision } from './dispatch-decision';
import { DispatchSupply } from './dispatch-supply';

type Line = {
  dispatch: DispatchDto;
  ours: boolean;
  at: string;
  stage: DeliveryStage;
  delivery: string;
  /** Legs that somebody outside carried, each with its proof. */
  relays: { at: string; proof: string }[];
  fragment: string;
  superseded: boolean;
  /** Whether a system of ours sent it, with an API token. */
  bySystem: boolean;
  /** Why nothing of it can be read here; null: all of it can. */
  heldBack: 'waiting' | 'declined' | null;
};

/** Under which words a stage is told. */
const words = {
  submitted: 'sent',
  relayed: 'relayed',
  delivered: 'delivered',
  read: 'read',
  answered: 'seen',
  received: 'received',
} as const satisfies Record<DeliveryLine['stage'], string>;

/** Information of the other side is read once its conditions are accepted. */
function heldBack(dispatch: DispatchDto, page: RequestPageDto): Line['heldBack'] {
  const offered = dispatch.kind === 'spontaneous_information' && page.direction === 'incoming';
  const reply = page.information?.reply ?? 'waiting';
  return !offered || reply === 'accepted' ? null : reply;
}

/** The own file remembers it; the other side reads the name alone. */
function sentBySystem({ number }: DispatchDto, { history }: RequestPageDto): boolean {
  return history.some(
    (event) => event.kind === 'dispatch_sent' && event.dispatchNumber === number && event.bySystem,
  );
}

/** First four and last two signs of a hash: enough to compare by eye. */
function fragmentOf(hash: string): string {
  return `${hash.slice(0, 4)}…${hash.slice(-2)}`;
}

/** The dispatches of both sides, oldest first; none can be changed. */
@Component({
  selector: 'rg-thread-panel',
  imports: [
    ChainMark,
    Dispatch,
    DispatchDecision,
    DispatchSupply,
    Icon,
    NamedPanel,
    Panel,
    StateMark,
    Tag,
    Thread,
    TranslocoPipe,
  ],
  templateUrl: './thread-panel.html',
  styleUrl: './thread-panel.css',
})
export class ThreadPanel {
  readonly page = input.required<RequestPageDto>();
  private readonly names = inject(LocaleNames);
  private readonly dates = inject(DateFormatter);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);

  protected readonly country = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
  /** Where the chain no longer links; the API says whether, the first broken link says where. */
  protected readonly brokenAt = computed(() => {
    if (this.page().chainIntact) return null;
    const thread = this.page().thread;
    const broken = thread.findIndex(
      (dispatch, index) => dispatch.previousHash !== (thread[index - 1]?.hash ?? null),
    );
    return thread[broken]?.number ?? thread.at(-1)?.number ?? 1;
  });
  protected readonly lines = computed<Line[]>(() => {
    this.language.language();
    const page = this.page();
    const own = page.direction === 'outgoing' ? 'requesting' : 'requested';
    const versions = page.thread.filter((dispatch) => dispatch.contentVersion);
    const newest = versions.at(-1);
    return page.thread.map((dispatch) => ({
      dispatch,
      ours: dispatch.from === own,
      at: this.dates.shortDateTime(dispatch.at),
      ...this.delivery(dispatch, dispatch.from === own),
      fragment: fragmentOf(dispatch.hash),
      superseded: Boolean(dispatch.contentVersion && newest && newest.number > dispatch.number),
      bySystem: sentBySystem(dispatch, page),
      heldBack: heldBack(dispatch, page),
    }));
  });

  protected hour(at: string): string {
    return this.dates.shortDateTime(at);
  }

  protected plainDay(date: string): string {
    return this.dates.plainDate(date);
  }

  private delivery(
    dispatch: DispatchDto,
    ours: boolean,
  ): Pick<Line, 'stage' | 'delivery' | 'relays'> {
    const { thread, counterpart } = this.page();
    const { mark, stage, at, answeredBy, relays } = deliveryLine(dispatch, thread, ours);
    const when =
      stage === 'answered'
        ? `#${answeredBy}`
        : ours
          ? `${this.dates.time(at, counterpart.zone)} ${this.dates.place(counterpart.zone)}`
          : this.dates.shortDateTime(at);
    return {
      stage: mark,
      delivery: this.say(words[stage], when),
      relays: relays.map((leg) => ({
        at: this.dates.shortDateTime(leg.at),
        proof: leg.proof ?? '',
      })),
    };
  }

  private say(stage: string, at: string): string {
    return this.translations.translate(`requests.delivery.${stage}`, { at });
  }
}
