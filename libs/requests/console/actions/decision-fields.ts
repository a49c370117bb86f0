import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { legalFindings, legalTests, type RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';
import { MeasureChoice } from './measure-choice';

/** Which measures are accepted and how they are bound; a test of them; the reply to conditions. */
@Component({
  selector: 'rg-decision-fields',
  imports: [Control, Field, FormField, MeasureChoice, TranslocoPipe],
  template: `
    @switch (action()) {
      @case ('accept') {
        <rg-measure-choice
          [choices]="fields().deciding"
          [page]="page()"
          [label]="'requests.field.deciding' | transloco"
          [hint]="'requests.field.decidingHint' | transloco"
        />
        <rg-field
          [label]="'requests.field.conditions' | transloco"
          [hint]="'requests.field.conditionsHint' | transloco"
          [optional]="'requests.optional' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().conditions"></textarea>
        </rg-field>
        <rg-field
          [label]="'requests.field.word' | transloco"
          [hint]="'requests.field.wordHint.accept' | transloco"
          [optional]="'requests.optional' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
        </rg-field>
      }
      @case ('record_review') {
        <rg-measure-choice
          [choices]="fields().weighing"
          [page]="page()"
          [label]="'requests.field.weighing' | transloco"
        />
        <rg-field [label]="'requests.field.test' | transloco">
          <span class="rg-select">
            <select rgControl [formField]="fields().test">
              <option value="">{{ 'requests.choose' | transloco }}</option>
              @for (test of tests; track test) {
                <option [value]="test">{{ 'requests.test.' + test | transloco }}</option>
              }
            </select>
          </span>
        </rg-field>
        <rg-field [label]="'requests.field.finding' | transloco" [group]="true">
          <span class="rg-options">
            @for (finding of findings; track finding) {
              <label class="rg-radio"
                ><input type="radio" [value]="finding" [formField]="fields().finding" />{{
                  'requests.legalFinding.' + finding | transloco
                }}</label
              >
            }
          </span>
        </rg-field>
        <rg-field
          [label]="'requests.field.reasoning' | transloco"
          [hint]="'requests.field.internal' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().reasons"></textarea>
        </rg-field>
      }
      @default {
        @for (one of open(); track one.dispatchNumber) {
          <blockquote>
            <p class="rg-meta">
              <bdi>#{{ one.dispatchNumber }}</bdi
              >&ngsp;<bdi>{{ one.measureCodes.join(', ') }}</bdi>
            </p>
            <p class="text" dir="auto">{{ one.text }}</p>
          </blockquote>
        }
        <rg-field [label]="'requests.field.agreed' | transloco" [group]="true">
          <span class="rg-options">
            @for (answer of answers; track answer) {
              <label class="rg-radio"
                ><input type="radio" [value]="answer" [formField]="fields().agreed" />{{
                  'requests.agreed.' + answer | transloco
                }}</label
              >
            }
          </span>
        </rg-field>
        <rg-field
          [label]="'requests.field.word' | transloco"
          [hint]="'requests.field.crosses' | transloco"
          [optional]="'requests.optional' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
        </rg-field>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    blockquote {
      margin: 0;
      padding: 8px 12px;
      border-inline-start: 3px solid var(--rg-line-strong);
      background: var(--rg-sunken);
    }
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class DecisionFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<'accept' | 'record_review' | 'reply_to_conditions'>();
  protected readonly tests = legalTests;
  protected readonly findings = legalFindings;
  protected readonly answers = ['yes', 'no'] as const;
  protected readonly open = computed(() =>
    this.page().conditions.filter(({ reply }) => reply === null),
  );
}
