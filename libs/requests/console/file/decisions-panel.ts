import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DateFormatter, LocaleNames } from '@rogatory/platform/console';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Envelope, Note, Panel, Tag } from '@rogatory/ui';
import { ProposalSummary } from './proposal-summary';

/**
 * What binds the use of what is supplied, how the file was closed, and, in the envelope that never
 * leaves the authority, the tests of the legal review and proposals that wait for a second person.
 */
@Component({
  selector: 'rg-decisions-panel',
  imports: [Envelope, Note, Panel, ProposalSummary, Tag, TranslocoPipe],
  template: `
    @if (tells()) {
      <rg-panel [heading]="'requests.panel.decisions' | transloco">
        @for (one of page().conditions; track one.dispatchNumber) {
          <section>
            <p class="head">
              <b>{{ 'requests.decision.conditions' | transloco }}</b>
              <bdi class="rg-meta">#{{ one.dispatchNumber }}</bdi>
              <bdi class="rg-meta">{{ one.measureCodes.join(', ') }}</bdi>
              @if (one.reply; as reply) {
                <rg-tag [tone]="reply === 'accepted' ? 'ok' : 'neutral'">{{
                  'requests.decision.reply.' + reply
                    | transloco: { day: dates.nearDate(one.repliedAt ?? one.at) }
                }}</rg-tag>
              } @else {
                <rg-tag tone="warn" icon="key-round">{{
                  'requests.decision.noReply.' + page().direction
                    | transloco: { country: country() }
                }}</rg-tag>
              }
            </p>
            <p class="text" dir="auto">{{ one.text }}</p>
          </section>
        }
        @if (page().openWithdrawals.length > 0) {
          <p>
            {{
              'requests.decision.openWithdrawal.' + page().direction
                | transloco: { numbers: page().openWithdrawals.join(', '), country: country() }
            }}
          </p>
        }
        @if (page().remindedAt.length > 0) {
          <p>
            {{
              'requests.decision.reminded'
                | transloco: { count: page().remindedAt.length, day: lastReminder() }
            }}
          </p>
        }
        @if (page().closure; as closure) {
          <section>
            <p class="head">
              <b>{{
                'requests.decision.closed' | transloco: { day: dates.nearDate(closure.at) }
              }}</b>
              <rg-tag>{{ 'requests.outcome.' + closure.outcome | transloco }}</rg-tag>
              @if (closure.usefulness; as degree) {
                <rg-tag>{{ 'requests.usefulness.' + degree | transloco }}</rg-tag>
              }
              @if (closure.retention; as retention) {
                <rg-tag>{{ 'requests.retention.' + retention | transloco }}</rg-tag>
              }
            </p>
          </section>
        } @else if (page().reopenedAt) {
          <p>{{ 'requests.decision.reopened' | transloco: { day: reopened() } }}</p>
        }
      </rg-panel>
    }
    @if (internal()) {
      <rg-envelope [heading]="'requests.panel.internalDecisions' | transloco">
        @if (page().refusalProposal; as proposal) {
          <rg-note [author]="proposal.personName" [at]="dates.shortDateTime(proposal.at)">
            <p>
              <b>{{ 'requests.decision.refusalProposed' | transloco }}</b>
            </p>
            <rg-proposal-summary [proposal]="proposal" [page]="page()" />
          </rg-note>
        }
        @if (page().withdrawalProposal; as proposal) {
          <rg-note [author]="proposal.personName" [at]="dates.shortDateTime(proposal.at)">
            <p>
              <b>{{ 'requests.decision.withdrawalProposed' | transloco }}</b>
            </p>
            <rg-proposal-summary [proposal]="proposal" [page]="page()" />
          </rg-note>
        }
        @for (review of page().reviews; track $index) {
          <rg-note [author]="review.personName" [at]="dates.shortDateTime(review.at)">
            <p>
              <b>{{ 'requests.test.' + review.test | transloco }}</b>:
              {{ 'requests.legalFinding.' + review.finding | transloco }}
              <bdi class="rg-meta">{{ review.measureCodes.join(', ') }}</bdi>
            </p>
            <p class="text" dir="auto">{{ review.reasoning }}</p>
          </rg-note>
        }
      </rg-envelope>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
    section + section {
      margin-block-start: 8px;
      padding-block-start: 8px;
      border-block-start: 1px solid var(--rg-line);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
  host: { '[style.display]': "tells() || internal() ? null : 'none'" },
})
export class DecisionsPanel {
  readonly page = input.required<RequestPageDto>();
  protected readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);
  protected readonly country = computed(() =>
    this.names.jurisdiction(this.page().counterpart.jurisdiction),
  );
  protected readonly tells = computed(() => {
    const { conditions, openWithdrawals, remindedAt, closure, reopenedAt } = this.page();
    const said = conditions.length + openWithdrawals.length + remindedAt.length;
    return said > 0 || closure !== null || reopenedAt !== null;
  });
  protected readonly internal = computed(() => {
    const { refusalProposal, withdrawalProposal, reviews } = this.page();
    return refusalProposal !== null || withdrawalProposal !== null || reviews.length > 0;
  });

  protected lastReminder(): string {
    const at = this.page().remindedAt.at(-1);
    return at ? this.dates.nearDate(at) : '';
  }

  protected reopened(): string {
    const at = this.page().reopenedAt;
    return at ? this.dates.nearDate(at) : '';
  }
}
