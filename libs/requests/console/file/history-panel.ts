import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, LocaleNames } from '@rogatory/platform/console';
import type { DispatchDto, FileEventDto, RequestPageDto } from '@rogatory/requests/contract';
import { Panel } from '@rogatory/ui';

/** What happened to the own file, newest first: who, when, with which remark. */
@Component({
  selector: 'rg-history-panel',
  imports: [Panel, TranslocoPipe],
  template: `
    <rg-panel
      [heading]="'requests.panel.history' | transloco"
      [note]="'requests.panel.historyNote' | transloco"
    >
      <ol class="events">
        @for (event of events(); track event.seq) {
          <li>
            <time class="rg-meta">{{ dates.shortDateTime(event.at) }}</time>
            <div class="told">
              <p class="line">
                <b>{{ 'requests.event.' + event.kind | transloco }}</b>
                @if (event.occurredAt; as happened) {
                  <span class="rg-meta">{{
                    'requests.event.happened' | transloco: { at: dates.shortDateTime(happened) }
                  }}</span>
                }
                @if (event.dispatchNumber; as number) {
                  <bdi class="rg-meta">#{{ number }}</bdi>
                }
                @if (event.dispatchKind; as kind) {
                  <span>{{
                    'requests.dispatch.' + kind
                      | transloco: { version: versionOf(event), count: questionsOf(event) }
                  }}</span>
                }
                @if (event.givenTo; as name) {
                  <bdi>{{ 'requests.event.givenTo' | transloco: { name } }}</bdi>
                }
                @for (name of event.takenFrom; track name) {
                  <bdi>{{ 'requests.event.takenFrom' | transloco: { name } }}</bdi>
                }
                @if (event.measureCodes.length > 0) {
                  <bdi class="rg-meta">{{ event.measureCodes.join(', ') }}</bdi>
                }
                <span class="who">{{
                  'requests.event.' + (event.bySystem ? 'whoSystem' : 'who')
                    | transloco: { name: event.personName, authority: authorityOf(event) }
                }}</span>
              </p>
              @if (event.remark; as remark) {
                <p class="remark" dir="auto">{{ remark }}</p>
              }
            </div>
          </li>
        }
      </ol>
    </rg-panel>
  `,
  styles: `
    .events {
      margin: 0;
      padding: 0;
    }
    li {
      display: grid;
      grid-template-columns: 150px minmax(0, 1fr);
      gap: 2px 12px;
      align-items: baseline;
      padding-block: 6px;
    }
    li + li {
      border-block-start: 1px solid var(--rg-line);
    }
    b {
      font-weight: 550;
    }
    .told {
      min-inline-size: 0;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: 0 6px;
      align-items: baseline;
    }
    .who {
      color: var(--rg-text-2);
    }
    .remark {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    @media (max-width: 719px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class HistoryPanel {
  readonly page = input.required<RequestPageDto>();
  protected readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);
  protected readonly events = computed(() =>
    [...this.page().history].sort((a, b) => b.seq - a.seq),
  );

  protected versionOf({ dispatchNumber }: FileEventDto): number {
    return this.dispatchOf(dispatchNumber)?.contentVersion ?? this.page().contentVersion;
  }

  protected questionsOf({ dispatchNumber }: FileEventDto): number {
    return this.dispatchOf(dispatchNumber)?.questions.length ?? 1;
  }

  private dispatchOf(wanted: number | null): DispatchDto | undefined {
    return this.page().thread.find(({ number }) => number === wanted);
  }

  /** What was received was sent by somebody of the other side. */
  protected authorityOf({ kind, authorityName }: FileEventDto): string {
    const { jurisdiction } = this.page().counterpart;
    return kind === 'dispatch_received' ? this.names.jurisdiction(jurisdiction) : authorityName;
  }
}
