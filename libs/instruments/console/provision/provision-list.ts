import { Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '@rogatory/ui';
import { LawWords } from '../law-words';
import { ProvenanceLine } from './provenance-line';
import type { ProvisionRow } from './provision-row';

/** What may be done with a statement of law by those who keep it. */
export interface RowStep {
  readonly step: 'verify' | 'change';
  readonly row: ProvisionRow;
}

/** Statements of a card: article, what it says, and what it rests on. */
@Component({
  selector: 'rg-provision-list',
  imports: [Button, ProvenanceLine, TranslocoPipe],
  template: `
    <ul class="rows">
      @for (row of rows(); track row.pointer) {
        <li>
          <bdi class="article">{{ row.article }}</bdi>
          <div class="said">
            <p [attr.lang]="words.langOf(row.text)">{{ words.text(row.text) }}</p>
            @if (row.marks.length > 0) {
              <p class="marks">{{ row.marks.join(' · ') }}</p>
            }
            <rg-provenance-line [provenance]="row.provenance" [knownAsOf]="knownAsOf()" />
          </div>
          @if (mayVerify() || mayPropose()) {
            <span class="steps">
              @if (mayVerify() && row.provenance.verifiedBy === null) {
                <button
                  rg-button
                  variant="quiet"
                  icon="shield-check"
                  [small]="true"
                  [attr.aria-label]="'instruments.verify.of' | transloco: { article: row.article }"
                  [attr.title]="'instruments.verify.of' | transloco: { article: row.article }"
                  (click)="act.emit({ step: 'verify', row })"
                ></button>
              }
              @if (mayPropose()) {
                <button
                  rg-button
                  variant="quiet"
                  icon="pen-line"
                  [small]="true"
                  [attr.aria-label]="'instruments.propose.of' | transloco: { article: row.article }"
                  [attr.title]="'instruments.propose.of' | transloco: { article: row.article }"
                  (click)="act.emit({ step: 'change', row })"
                ></button>
              }
            </span>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './provision-list.css',
})
export class ProvisionList {
  readonly rows = input.required<readonly ProvisionRow[]>();
  readonly knownAsOf = input<string | null>(null);
  readonly mayVerify = input(false);
  readonly mayPropose = input(false);
  readonly act = output<RowStep>();
  protected readonly words = inject(LawWords);
}
