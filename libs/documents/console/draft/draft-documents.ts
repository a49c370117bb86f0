import {
  Component,
  computed,
  effect,
  inject,
  input,
  resource,
  signal,
  untracked,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient, newKey, ProblemWords, problemOf } from '@rogatory/platform/console';
import type { AttachmentDto, FileChangedDto } from '@rogatory/requests/contract';
import { Panel, PanelState } from '@rogatory/ui';
import { AttachField, type Attached } from '../attach/attach-field';
import { AttachmentList } from '../attachments/attachment-list';

/** Takes a step on the draft upon the version that stands in the page around, which then goes on. */
export type DraftStep = (take: (version: number) => Promise<FileChangedDto>) => Promise<void>;

/** The documents that will go with the request: put on and taken off while it is written. */
@Component({
  selector: 'rg-draft-documents',
  imports: [AttachField, AttachmentList, Panel, PanelState, TranslocoPipe],
  template: `
    <rg-panel
      [heading]="'documents.draft.heading' | transloco"
      [note]="'documents.draft.note' | transloco"
    >
      @if (carried.hasValue()) {
        @if (carried.value().length > 0) {
          <rg-attachment-list
            [attachments]="carried.value()"
            [removable]="true"
            (removed)="takeOff($event)"
          />
        } @else {
          <p class="none">{{ 'documents.draft.none' | transloco }}</p>
        }
      } @else if (carried.error()) {
        <rg-panel-state
          kind="failed"
          [heading]="'documents.draft.failed' | transloco"
          [text]="'documents.draft.safe' | transloco"
          [action]="'documents.attach.again' | transloco"
          (act)="carried.reload()"
        />
      } @else {
        <rg-panel-state kind="loading" [lines]="2" />
      }
      @if (failure(); as words) {
        <p class="failure" role="alert">{{ words }}</p>
      }
      @for (round of [round()]; track round) {
        <rg-attach-field [told]="hear" />
      }
    </rg-panel>
  `,
  styles: `
    rg-attachment-list,
    .none {
      margin-block-end: 10px;
    }
    .none {
      color: var(--rg-text-3);
    }
    .failure {
      margin-block-end: 8px;
      color: var(--rg-danger);
    }
  `,
})
export class DraftDocuments {
  readonly fileId = input.required<string>();
  readonly step = input.required<DraftStep>();

  private readonly api = inject(ApiClient);
  private readonly problems = inject(ProblemWords);
  protected readonly failure = signal<string | null>(null);
  /** A new field each time what arrived was put on the draft. */
  protected readonly round = signal(0);
  private readonly attached = signal<Attached>({ documentIds: [], busy: false });
  private readonly path = computed(() => `/requests/${this.fileId()}/documents`);
  protected readonly carried = resource({
    params: () => this.path(),
    loader: ({ params }) => this.api.get<AttachmentDto[]>(params),
  });
  protected readonly hear = (attached: Attached): void => this.attached.set(attached);

  constructor() {
    effect(() => {
      const { documentIds, busy } = this.attached();
      if (!busy && documentIds.length > 0) untracked(() => void this.putOn(documentIds));
    });
  }

  protected async takeOff({ documentId }: AttachmentDto): Promise<void> {
    const key = newKey();
    await this.take((version) =>
      this.api.delete<FileChangedDto>(`${this.path()}/${documentId}`, { version, key }),
    );
  }

  private async putOn(documentIds: readonly string[]): Promise<void> {
    const key = newKey();
    const done = await this.take((version) =>
      this.api.post<FileChangedDto>(this.path(), { documentIds }, { version, key }),
    );
    if (!done) return;
    this.attached.set({ documentIds: [], busy: false });
    this.round.update((round) => round + 1);
  }

  private async take(step: (version: number) => Promise<FileChangedDto>): Promise<boolean> {
    this.failure.set(null);
    try {
      await this.step()(step);
      this.carried.reload();
      return true;
    } catch (error) {
      this.failure.set(this.problems.say(problemOf(error)));
      return false;
    }
  }
}
