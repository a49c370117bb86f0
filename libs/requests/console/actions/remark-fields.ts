import { Component, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RequestAction, RequestPageDto } from '@rogatory/requests/contract';
import { Control, Field } from '@rogatory/ui';
import type { ActionDraft } from './action-draft';

/** The short forms: a remark, a reason, a reference, a response. */
@Component({
  selector: 'rg-remark-fields',
  imports: [Control, Field, FormField, TranslocoPipe],
  template: `
    @switch (action()) {
      @case ('acknowledge') {
        <rg-field
          [label]="'requests.field.ownReference' | transloco"
          [hint]="'requests.field.ownReferenceHint' | transloco"
        >
          <input rgControl type="text" dir="auto" [formField]="fields().reference" />
        </rg-field>
      }
      @case ('correct') {
        <rg-field
          [label]="'requests.field.correctionReason' | transloco"
          [hint]="'requests.field.crosses' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().reason"></textarea>
        </rg-field>
      }
      @case ('respond') {
        <rg-field
          [label]="'requests.field.responseText' | transloco"
          [hint]="'requests.field.crosses' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
        </rg-field>
      }
    }
    @switch (action()) {
      @case ('return') {
        <rg-field
          [label]="'requests.field.returnRemark' | transloco"
          [hint]="'requests.field.internal' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().remark"></textarea>
        </rg-field>
      }
      @case ('correct') {}
      @case ('respond') {}
      @default {
        <rg-field
          [label]="'requests.field.remark' | transloco"
          [hint]="'requests.field.internal' | transloco"
          [optional]="'requests.optional' | transloco"
        >
          <textarea rgControl dir="auto" [formField]="fields().remark"></textarea>
        </rg-field>
      }
    }
    @if (action() === 'acknowledge') {
      <rg-field
        [label]="'requests.field.word' | transloco"
        [hint]="'requests.field.crosses' | transloco"
        [optional]="'requests.optional' | transloco"
      >
        <textarea rgControl dir="auto" [formField]="fields().text"></textarea>
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
export class RemarkFields {
  readonly fields = input.required<FieldTree<ActionDraft>>();
  readonly page = input.required<RequestPageDto>();
  readonly action = input.required<RequestAction>();
}
