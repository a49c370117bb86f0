import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  LocaleNames,
  NamedPanel,
  ProblemWords,
  WallClock,
  newKey,
  problemOf,
  type ProblemView,
} from '@rogatory/platform/console';
import { Confirmation, PanelState, type ConfirmationFact } from '@rogatory/ui';
import type { RequestAction, RequestPageDto } from '@rogatory/requests/contract';
import { RequestsApi, type FileCommand } from '../requests-api';
import { DraftedReminder } from '../desk/drafted-reminder';
import { actionIcon, outwardActions } from '../wording/act-words';
import { attachingActions, nothingAttached, type Attached } from './attached';
import { commandBody, emptyActionDraft, missingAnswer, type ActionDraft } from './action-draft';
import { actionLimits } from './action-limits';
import { AnswerFields } from './answer-fields';
import { AssignFields } from './assign-fields';
import { ConsentFields } from './consent-fields';
import { DecisionFields } from './decision-fields';
import { DelayFields } from './delay-fields';
import { EndingFields } from './ending-fields';
import { EvidenceFields } from './evidence-fields';
import { ExchangeFields } from './exchange-fields';
import { OutcomeFields } from './outcome-fields';
import { ProposalFields } from './proposal-fields';
import { QuestionFields } from './question-fields';
import { RefusalFields } from './refusal-fields';
import { ReceiptFields } from './receipt-fields';
import { RemarkFields } from './remark-fields';
import { SpeakingFields } from './speaking-fields';
import { TemplateInsert } from './template-insert';
import { templateOf, type TemplateField } from './template-of';
import { TransmissionFields } from './transmission-fields';

/** Actions whose confirmation tells who must be the second person. */
const secondPersonActions: readonly RequestAction[] = [
  'submit',
  'approve',
  'refuse_measure',
  'respond',
  'propose_refusal',
  'refuse',
  'propose_withdrawal',
  'withdraw',
];

/**
 * One step on a file: its form, its consequence and receiver, and its outcome. Nothing typed is
 * lost when the step fails or when somebody else changed the file first.
 */
@Component({
  selector: 'rg-action-dialog',
  imports: [
    AnswerFields,
    AssignFields,
    Confirmation,
    ConsentFields,
    EvidenceFields,
    ExchangeFields,
    ReceiptFields,
    DecisionFields,
    DelayFields,
    EndingFields,
    NamedPanel,
    OutcomeFields,
    PanelState,
    ProposalFields,
    QuestionFields,
    RefusalFields,
    RemarkFields,
    SpeakingFields,
    TemplateInsert,
    TransmissionFields,
    TranslocoPipe,
  ],
  templateUrl: './action-dialog.html',
  styleUrl: './action-dialog.css',
})
export class ActionDialog {
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<RequestAction>();
  /** The step is taken. */
  readonly done = output();
  /** The file changed under the dialog: the page should be read again. */
  readonly changed = output();
  /** The reader turns back. */
  readonly left = output();

  private readonly api = inject(RequestsApi);
  private readonly reminder = inject(DraftedReminder);
  private readonly names = inject(LocaleNames);
  private readonly clock = inject(WallClock);
  private readonly problemWords = inject(ProblemWords);
  private readonly translations = inject(TranslocoService);

  /** Made anew for another file or action only: a refreshed page must not empty the form. */
  protected readonly draft = linkedSignal<string, ActionDraft>({
    source: () => `${this.page().id} ${this.action()}`,
    computation: (_, previous) => previous?.value ?? this.begun(),
  });
  protected readonly fields = form(this.draft, actionLimits);
  /** Documents that go with the step; they are uploaded while the form is filled in. */
  protected readonly attached = signal<Attached>(nothingAttached);
  protected readonly attaching = computed(() => attachingActions.includes(this.action()));
  protected readonly attachInputs = { told: (now: Attached): void => this.attached.set(now) };
  /** The standard text that the step's words may begin with. */
  protected readonly template = computed(() =>
    templateOf(this.action(), this.page(), this.clock.now()),
  );
  protected readonly busy = signal(false);
  protected readonly problem = signal<ProblemView | null>(null);
  /** Version on which the dialog was opened or last confirmed. */
  private readonly version = linkedSignal<string, number>({
    source: () => `${this.page().id} ${this.action()}`,
    computation: () => this.page().version,
  });
  /** One intention, one key: kept over retries until the form or the version changes. */
  private readonly attempt = linkedSignal<string, string>({
    source: () =>
      `${this.version()} ${JSON.stringify([this.draft(), this.attached().documentIds])}`,
    computation: () => newKey(),
  });

  protected readonly stale = computed(() => this.problem()?.kind === 'stale');
  /** What happened to the file since the dialog opened, for the reader to weigh. */
  protected readonly news = computed(() => {
    if (this.page().version === this.version()) return null;
    return this.page().history.at(-1) ?? null;
  });
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
  protected readonly params = computed(() => {
    const page = this.page();
    return {
      country: this.country(),
      version: page.contentVersion,
      reference: page.reference,
      direction: page.direction,
      measures: page.measures.length,
      sealed: page.content.persons.filter((person) => person.sealed).length,
      persons: page.content.persons.length,
      authority: page.counterpart.authorityName,
      // The measures that the proposal waiting for a second person is about, and who made it.
      codes: (page.refusalProposal ?? page.withdrawalProposal)?.measureCodes.join(', ') ?? '',
      proposer: (page.refusalProposal ?? page.withdrawalProposal)?.personName ?? '',
    };
  });
  protected readonly outward = computed(() => outwardActions.includes(this.action()));
  protected readonly icon = computed(() => actionIcon(this.action()));
  protected readonly second = computed(() => secondPersonActions.includes(this.action()));
  protected readonly missing = computed(() => missingAnswer(this.action(), this.draft()));
  protected readonly facts = computed<ConfirmationFact[]>(() => {
    const page = this.page();
    const action = this.action();
    const say = (key: string): string => this.translations.translate(key, this.params());
    const to: ConfirmationFact = this.outward()
      ? {
          label: say('requests.confirm.to'),
          value: page.counterpart.authorityName,
          note: this.country(),
        }
      : {
          label: say('requests.confirm.stays'),
          value: say('requests.confirm.ownFile'),
          note: page.authorityName,
        };
    const facts =
      action === 'submit'
        ? [{ label: say('requests.confirm.to'), value: page.authorityName }]
        : [to];
    if (action === 'transmit' || action === 'submit') {
      facts.push({
        label: say('requests.confirm.carries'),
        value: say('requests.confirm.contents'),
      });
    }
    facts.push({
      label: say('requests.confirm.starts'),
      value: say(`requests.do.${action}.starts`),
    });
    return facts;
  });

  /** Where a standard text goes; that of a question opens the first one. */
  protected fieldOf(field: TemplateField): FieldTree<string> {
    const [first] = this.fields.questions;
    return field === 'question' ? (first?.text ?? this.fields.text) : this.fields[field];
  }

  /** Empty; a reminder comes drafted. */
  private begun(): ActionDraft {
    const draft = emptyActionDraft(this.page());
    return this.action() === 'remind' ? { ...draft, text: this.reminder.of(this.page()) } : draft;
  }

  protected async confirm(): Promise<void> {
    const action = this.action();
    if (this.busy() || this.missing() || this.attached().busy || !isCommand(action)) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const { documentIds } = this.attached();
      const attachments = documentIds.length > 0 ? { attachmentIds: documentIds } : {};
      const body = { ...commandBody(action, this.draft()), ...attachments };
      await this.api.act(this.page().id, this.version(), action, body, this.attempt());
      this.done.emit();
    } catch (error) {
      const problem = problemOf(error);
      this.problem.set(problem);
      if (problem.kind === 'stale' || problem.kind === 'refused') this.changed.emit();
    } finally {
      this.busy.set(false);
    }
  }

  /** Having seen what changed, the reader goes on with what was typed. */
  protected goOn(): void {
    this.version.set(this.page().version);
    this.problem.set(null);
  }

  protected failure(): string | null {
    const problem = this.problem();
    return problem && problem.kind !== 'stale' ? this.problemWords.say(problem) : null;
  }
}

function isCommand(action: RequestAction): action is FileCommand {
  return action !== 'edit' && action !== 'note';
}
