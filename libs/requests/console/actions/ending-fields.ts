import { Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  closureOutcomes,
  retentionClasses,
  type RequestPageDto,
} from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';
import { MeasureChoice } from './measure-choice';

/** What is no longer asked; how a file is closed; why it is opened again. */
@Component({
  selector: 'rg-ending-fields',
  imports: [Control, Field, FormField, MeasureChoice, TranslocoPipe],
  template: `
    @switch (action()) {
      @case ('propose_withdrawal') {
        <rg-field [label]="'requests.field.withdraws' | transloco" [group]="true">
          <span class="rg-options">
            @for (share of shares; track share) {
              <label class="rg-radio"
                ><input type="radio" [value]="share" [formField]="fields().withdraws" />{{
                  'requests.withdraws.' + share | transloco
                }}</label
              >
            }
          </span>
        </rg-field>
        @if (fields().withdraws().value() !== 'request') {
          <rg-measure-choice
            [choices]="fields().withdrawing"
            [page]="page()"
            [label]="'requests.field.withdrawing' | transloco"
          />
        }
        @if (fields().withdraws().value() === 'part') {
          <rg-field
            [label]="'requests.field.withdrawnPart' | transloco"
            [hint]="'requests.field.partHint' | transloco"
          >
            <input rgControl type="text" dir="auto" [formField]="fields().part" />
          </rg-field>
        }
        <rg-field
          [label]="'requests.field.withdrawalReason' | transloco"
          [hint]="'requests.field.withdrawalReasonHint' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().reason"></textarea>
        </rg-field>
      }
      @case ('close') {
        <rg-field [label]="'requests.field.outcome' | transloco">
          <span class="rg-select">
            <select rgControl [formField]="fields().outcome">
              <option value="">{{ 'requests.choose' | transloco }}</option>
              @for (outcome of outcomes; track outcome) {
                <option [value]="outcome">{{ 'requests.outcome.' + outcome | transloco }}</option>
              }
            </select>
          </span>
        </rg-field>
        @if (page().direction === 'outgoing') {
          <rg-field
            [label]="'requests.field.usefulness' | transloco"
            [hint]="'requests.field.usefulnessHint' | transloco"
            [optional]="'requests.optional' | transloco"
          >
            <span class="rg-select">
              <select rgControl [formField]="fields().usefulness">
                <option value="">{{ 'requests.choose' | transloco }}</option>
                @for (degree of degrees; track degree) {
                  <option [value]="degree">
                    {{ 'requests.usefulness.' + degree | transloco }}
                  </option>
                }
              </select>
            </span>
          </rg-field>
        }
        <rg-field
          [label]="'requests.field.retention' | transloco"
          [hint]="'requests.field.retentionHint' | transloco"
        >
          <span class="rg-select">
            <select rgControl [formField]="fields().retention">
              @for (retention of retentions; track retention) {
                <option [value]="retention">
                  {{ 'requests.retention.' + retention | transloco }}
                </option>
              }
            </select>
          </span>
        </rg-field>
        <rg-field
          [label]="'requests.field.remark' | transloco"
          [hint]="'requests.field.internal' | transloco"
          [optional]="'requests.optional' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().remark"></textarea>
        </rg-field>
      }
      @default {
        <rg-field
          [label]="'requests.field.reopenReason' | transloco"
          [hint]="'requests.field.internal' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().reason"></textarea>
        </rg-field>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class EndingFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<'propose_withdrawal' | 'close' | 'reopen'>();
  protected readonly shares = ['request', 'measures', 'part'] as const;
  protected readonly outcomes = closureOutcomes;
  protected readonly retentions = retentionClasses;
  protected readonly degrees = ['1', '2', '3', '4', '5'] as const;
}
