import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '@rogatory/platform/console';
import { lawOf, type FindingCode, type RequiredContent } from '@rogatory/requests/rules';
import type { AnswerState } from '@rogatory/ui';
import { DraftStore } from './draft.store';

/** What stands beside one field: the law's demand, and what is not good enough about the answer. */
export type Demand = {
  answer: AnswerState | null;
  answerWords: string | null;
  source: string | null;
  demand: string | null;
  advice: string | null;
};

/** Findings without which the draft cannot be submitted; all others only warn. */
const blocking: readonly FindingCode[] = [
  'requested_authority_missing',
  'basis_missing',
  'urgency_reason_missing',
  'title_missing',
  'case_reference_missing',
  'proceedings_missing',
  'facts_missing',
  'offence_missing',
  'offence_text_missing',
  'measure_missing',
  'measure_details_missing',
  'purpose_missing',
];

/** The demands of the chosen instrument, worded, with the findings about each field. */
@Injectable()
export class DraftDemands {
  private readonly store = inject(DraftStore);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);

  /** `pointer` is the field's JSON pointer in the content; `words` names the demand's text. */
  of(pointer: string, law: RequiredContent | null, words: string): Demand {
    this.language.language();
    const findings = this.store.sections().flatMap((section) => section.findings);
    const finding = findings.find(({ field }) => field === pointer);
    const missing = finding !== undefined && blocking.includes(finding.code);
    const instrument = this.store.content().basis?.instrument ?? null;
    return {
      answer: finding ? (missing ? 'missing' : 'weak') : null,
      answerWords: finding ? this.say(missing ? 'ui.task.missing' : 'ui.task.weak') : null,
      source: finding?.law ?? (law ? lawOf(law, instrument) : null),
      demand: this.say(`requests.demand.${words}`),
      advice: finding ? this.say(`requests.finding.${finding.code}`) : null,
    };
  }

  private say(key: string): string {
    return this.translations.translate(key);
  }
}
