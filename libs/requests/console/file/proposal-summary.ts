import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  RefusalProposalDto,
  RequestPageDto,
  WithdrawalProposalDto,
} from '@rogatory/requests/contract';

/** A proposal that waits for a second person: of which measures, why, and by whom it was made. */
@Component({
  selector: 'rg-proposal-summary',
  imports: [TranslocoPipe],
  template: `
    <dl>
      <dt>{{ 'requests.proposal.measures' | transloco }}</dt>
      <dd>
        @for (measure of named(); track measure.code) {
          <span class="line"
            ><bdi>{{ measure.code }}</bdi> ·
            {{ 'requests.measure.' + measure.type | transloco }}</span
          >
        }
        @if (proposal().part; as part) {
          <span class="line"
            >{{ 'requests.proposal.part' | transloco }} <span dir="auto">{{ part }}</span></span
          >
        } @else {
          <span class="line">{{ 'requests.proposal.whole' | transloco }}</span>
        }
      </dd>
      @if (refusal(); as refused) {
        <dt>{{ 'requests.proposal.ground' | transloco }}</dt>
        <dd>
          {{ 'requests.instrument.' + refused.ground.instrument | transloco }} ·
          <bdi>{{ refused.ground.article }}</bdi>
        </dd>
        <dt>{{ 'requests.field.groundReasons' | transloco }}</dt>
        <dd class="text" dir="auto">{{ refused.ground.reasons }}</dd>
        <dt>{{ 'requests.field.consultation' | transloco }}</dt>
        <dd class="text" dir="auto">
          {{ refused.consultation ?? ('requests.proposal.noConsultation' | transloco) }}
        </dd>
        @if (refused.remedy; as remedy) {
          <dt>{{ 'requests.field.remedy' | transloco }}</dt>
          <dd class="text" dir="auto">{{ remedy }}</dd>
        }
      }
      @if (reason(); as words) {
        <dt>{{ 'requests.field.withdrawalReason' | transloco }}</dt>
        <dd class="text" dir="auto">{{ words }}</dd>
      }
      <dt>{{ 'requests.proposal.by' | transloco }}</dt>
      <dd>
        <bdi>{{ proposal().personName }}</bdi>
      </dd>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: minmax(80px, auto) minmax(0, 1fr);
      gap: 4px 12px;
      margin: 0;
    }
    dt {
      color: var(--rg-text-3);
    }
    dd {
      margin: 0;
    }
    .line {
      display: block;
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    @media (max-width: 479px) {
      dl {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class ProposalSummary {
  readonly proposal = input.required<RefusalProposalDto | WithdrawalProposalDto>();
  readonly page = input.required<RequestPageDto>();
  protected readonly named = computed(() =>
    this.page().measures.filter(({ code }) => this.proposal().measureCodes.includes(code)),
  );
  protected readonly refusal = computed(() => {
    const proposal = this.proposal();
    return 'ground' in proposal ? proposal : null;
  });
  protected readonly reason = computed(() => {
    const proposal = this.proposal();
    return 'reason' in proposal ? proposal.reason : null;
  });
}
