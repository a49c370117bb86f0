import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  DateFormatter,
  LanguageStore,
  LocaleNames,
  NamedPanel,
  ProblemWords,
  SessionStore,
} from '@rogatory/platform/console';
import type { FileChangedDto, RequestPageDto } from '@rogatory/requests/contract';
import type { DraftSection } from '@rogatory/requests/rules';
import { Button, Icon, Marking, PanelState, Tag } from '@rogatory/ui';
import { ActionDialog } from '../actions/action-dialog';
import { RequestsApi } from '../requests-api';
import { BasisPane } from './basis-pane';
import { CheckAnswers } from './check-answers';
import { DraftConflict } from './draft-conflict';
import { DraftDemands } from './draft-demands';
import { DraftSectionView, sectionLetter } from './draft-section-view';
import { DraftTasks } from './draft-tasks';
import { DraftStore } from './draft.store';
import { States } from './states';

/** One draft: its sections on the left, one of them in the middle, the legal basis on the right. */
@Component({
  selector: 'rg-draft-page',
  imports: [
    ActionDialog,
    BasisPane,
    Button,
    CheckAnswers,
    DraftConflict,
    DraftSectionView,
    DraftTasks,
    Icon,
    Marking,
    NamedPanel,
    PanelState,
    RouterLink,
    Tag,
    TranslocoPipe,
  ],
  templateUrl: './draft-page.html',
  styleUrl: './draft-page.css',
  providers: [DraftStore, DraftDemands],
})
export class DraftPage {
  /** From the route. */
  readonly id = input.required<string>();
  /** From the route: a section's name, or `check` for the check of all answers. */
  readonly section = input.required<string>();

  protected readonly store = inject(DraftStore);
  private readonly router = inject(Router);
  private readonly api = inject(RequestsApi);
  private readonly states = inject(States);
  private readonly names = inject(LocaleNames);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly session = inject(SessionStore);
  private readonly problemWords = inject(ProblemWords);
  protected readonly dates = inject(DateFormatter);
  private readonly middle = viewChild<ElementRef<HTMLElement>>('middle');

  /** The file's page when the reader hands the draft in: the confirmation names what it carries. */
  protected readonly submitting = signal<RequestPageDto | null>(null);
  protected readonly submitFailure = signal<string | null>(null);

  protected readonly checking = computed(() => this.section() === 'check');
  protected readonly current = computed<DraftSection | null>(
    () => this.store.sections().find(({ section }) => section === this.section())?.section ?? null,
  );
  protected readonly missing = computed(() =>
    this.store
      .sections()
      .filter(({ state }) => state === 'missing')
      .map(({ section }) => section),
  );
  protected readonly requested = computed(() => {
    const authority = this.states.authority(this.store.content().requestedAuthorityId ?? '');
    return authority
      ? { ...authority, country: this.names.jurisdiction(authority.jurisdiction) }
      : null;
  });
  /** Name of the middle: the section with its letter, so that it is no field's name. */
  protected readonly heading = computed(() => {
    this.language.language();
    const section = this.current();
    return section
      ? `${sectionLetter(section)}. ${this.translations.translate(`requests.section.${section}`)}`
      : this.translations.translate('requests.draft.check');
  });
  protected readonly own = computed(() => this.session.me()?.authority.jurisdiction ?? '');
  /** What the documents of the draft must know: whose they are, and how a step on it is taken. */
  protected readonly documentInputs = computed(() => ({
    fileId: this.id(),
    step: (take: (version: number) => Promise<FileChangedDto>) => this.store.step(take),
  }));
  protected readonly saveFailure = computed(() => {
    const problem = this.store.problem();
    return problem ? this.problemWords.say(problem) : null;
  });
  /** Names of the fields that the API refused to keep. */
  protected readonly refusedFields = computed(() =>
    (this.store.problem()?.fields ?? []).map((field) => field.pointer.replace(/^\/content/, '')),
  );
  protected readonly loadFailure = computed(() => {
    const problem = this.store.loadProblem();
    return problem ? this.problemWords.say(problem) : '';
  });

  constructor() {
    effect(() => void this.store.open(this.id()));
    // A chosen section starts at its top, not where the last one was left.
    effect(() => {
      this.section();
      this.middle()?.nativeElement.scrollTo({ top: 0 });
    });
  }

  protected go(section: string): void {
    void this.router.navigate(['/requests', this.id(), 'draft', section]);
  }

  /** The next section in order; after the last one the check. */
  protected next(): string {
    const sections = this.store.sections().map(({ section }) => section);
    const at = sections.findIndex((section) => section === this.section());
    return sections[at + 1] ?? 'check';
  }

  /** Saves first: what is handed in is what stands on screen. */
  protected async handIn(): Promise<void> {
    this.submitFailure.set(null);
    if (!(await this.store.save())) return;
    try {
      this.submitting.set(await this.api.page(this.id()));
    } catch {
      this.submitFailure.set('requests.draft.handInFailed');
    }
  }

  protected toRequest(): void {
    void this.router.navigate(['/requests', this.id()]);
  }

  protected handedIn(): void {
    this.submitting.set(null);
    void this.router.navigate(['/requests', this.id()]);
  }

  protected async readAgain(): Promise<void> {
    this.submitting.set(await this.api.page(this.id()));
  }
}
