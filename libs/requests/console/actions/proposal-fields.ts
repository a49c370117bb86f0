import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import { ProposalSummary } from '../file/proposal-summary';
import type { ActionDraft } from './action-draft';

/** What a colleague proposed, whole, for the second person: sent with a word, or dropped with why. */
@Component({
  selector: 'rg-proposal-fields',
  imports: [Control, Field, FormField, ProposalSummary, TranslocoPipe],
  template: `
    @if (proposal(); as proposed) {
      <rg-proposal-summary [proposal]="proposed" [page]="page()" />
    }
    @if (sends()) {
      <rg-field
        [label]="'requests.field.word' | transloco"
        [hint]="'requests.field.wordHint.' + action() | transloco"
        [optional]="'requests.optional' | transloco"
      >
        <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
      </rg-field>
    } @else {
      <rg-field
        [label]="'requests.field.dropReason' | transloco"
        [hint]="'requests.field.internal' | transloco"
      >
        <textarea rgControl dir="auto" [formField]="fields().reason"></textarea>
      </rg-field>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class ProposalFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<'refuse' | 'decline_refusal' | 'withdraw' | 'drop_withdrawal'>();
  protected readonly sends = computed(
    () => this.action() === 'refuse' || this.action() === 'withdraw',
  );
  protected readonly proposal = computed(() => {
    const { refusalProposal, withdrawalProposal } = this.page();
    return this.action() === 'refuse' || this.action() === 'decline_refusal'
      ? refusalProposal
      : withdrawalProposal;
  });
}
