import {
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { FormField, form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { instrumentCodes } from '@rogatory/instruments/contract';
import {
  LanguageStore,
  LocaleNames,
  NamedPanel,
  ProblemWords,
  newKey,
  problemOf,
} from '@rogatory/platform/console';
import { Button, Confirmation, Control, Field, Icon, type ConfirmationFact } from '@rogatory/ui';
import { nothingAttached, type Attached } from '../actions/attached';
import { CounterpartChoice } from '../draft/counterpart-choice';
import { States } from '../draft/states';
import { focusAfterRender } from '../focus';
import { RequestsApi } from '../requests-api';
import { ExchangeChoice } from './exchange-choice';
import {
  blankExchange,
  bodyOf,
  conditionsOf,
  exchangeLimits,
  missingOf,
  type ExchangeForm,
  type OtherExchange,
} from './exchange-form';

/** Begins a thread with an informal word, or with information that nobody asked for. */
@Component({
  selector: 'rg-new-exchange-page',
  imports: [
    Button,
    Confirmation,
    Control,
    CounterpartChoice,
    ExchangeChoice,
    Field,
    FormField,
    Icon,
    NamedPanel,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './new-exchange-page.html',
  styleUrl: './new-exchange-page.css',
})
export class NewExchangePage {
  /** From the route. */
  readonly exchange = input.required<OtherExchange>();

  private readonly api = inject(RequestsApi);
  private readonly router = inject(Router);
  private readonly states = inject(States);
  private readonly names = inject(LocaleNames);
  private readonly language = inject(LanguageStore);
  private readonly translations = inject(TranslocoService);
  private readonly problemWords = inject(ProblemWords);
  private readonly focus = focusAfterRender(inject<ElementRef<HTMLElement>>(ElementRef));

  protected readonly instruments = instrumentCodes;
  protected readonly authorityId = signal('');
  protected readonly typed = signal<ExchangeForm>(blankExchange);
  protected readonly fields = form(this.typed, exchangeLimits);
  protected readonly attached = signal<Attached>(nothingAttached);
  protected readonly attachInputs = { told: (now: Attached): void => this.attached.set(now) };
  protected readonly checking = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);

  protected readonly information = computed(() => this.exchange() === 'spontaneous_information');
  protected readonly missing = computed(() =>
    missingOf(this.exchange(), this.authorityId(), this.typed()),
  );
  protected readonly receiver = computed(() => this.states.authority(this.authorityId()));
  protected readonly country = computed(() => {
    const receiver = this.receiver();
    return receiver === null ? '' : this.names.jurisdiction(receiver.jurisdiction);
  });
  /** To whom it goes and what it carries, for the last look before it leaves. */
  protected readonly facts = computed<ConfirmationFact[]>(() => {
    this.language.language();
    const say = (key: string, params: object = {}): string =>
      this.translations.translate(key, params);
    const carries = {
      conditions: conditionsOf(this.typed()).length,
      documents: this.attached().documentIds.length,
    };
    return [
      {
        label: say('requests.confirm.to'),
        value: this.receiver()?.name ?? '',
        note: this.country(),
      },
      {
        label: say('requests.confirm.carries'),
        value: say(`requests.exchange.carries.${this.exchange()}`, carries),
      },
      {
        label: say('requests.confirm.starts'),
        value: say(`requests.exchange.starts.${this.exchange()}`),
      },
    ];
  });
  /** One intention, one key: kept over retries until something is changed. */
  private readonly attempt = linkedSignal<string, string>({
    source: () =>
      JSON.stringify([
        this.exchange(),
        this.authorityId(),
        this.typed(),
        this.attached().documentIds,
      ]),
    computation: () => newKey(),
  });

  protected check(event: Event): void {
    event.preventDefault();
    if (this.missing() !== null || this.attached().busy) return;
    this.failure.set(null);
    this.checking.set(true);
  }

  protected async send(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const exchange = this.exchange();
      const { documentIds } = this.attached();
      const body = bodyOf(exchange, this.authorityId(), this.typed(), documentIds);
      const { id } = await this.api.begin(exchange, body, this.attempt());
      await this.router.navigate(['/requests', id], { replaceUrl: true });
    } catch (error) {
      this.failure.set(this.problemWords.say(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }

  protected addCondition(): void {
    const conditions = this.fields.conditions().value;
    conditions.update((all) => [...all, { text: '' }]);
    this.focus(`[data-condition="${conditions().length - 1}"]`);
  }

  protected removeCondition(index: number): void {
    this.fields.conditions().value.update((all) => all.filter((_, at) => at !== index));
  }
}
