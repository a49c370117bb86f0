import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { draftSections, type DraftSection } from '@rogatory/requests/rules';
import { AssurancesSection } from './sections/assurances-section';
import { BasisSection } from './sections/basis-section';
import { CaseSection } from './sections/case-section';
import { ConfidentialitySection } from './sections/confidentiality-section';
import { FactsSection } from './sections/facts-section';
import { LanguagesSection } from './sections/languages-section';
import { MeasuresSection } from './sections/measures-section';
import { OffencesSection } from './sections/offences-section';
import { PersonsSection } from './sections/persons-section';
import { PurposeSection } from './sections/purpose-section';
import { StatesSection } from './sections/states-section';
import { UrgencySection } from './sections/urgency-section';

/** Letter of a section in the task list: A for the first. */
export function sectionLetter(section: DraftSection): string {
  return String.fromCodePoint(65 + draftSections.indexOf(section));
}

/** One section of the draft under its heading. */
@Component({
  selector: 'rg-draft-section-view',
  imports: [
    AssurancesSection,
    BasisSection,
    CaseSection,
    ConfidentialitySection,
    FactsSection,
    LanguagesSection,
    MeasuresSection,
    OffencesSection,
    PersonsSection,
    PurposeSection,
    StatesSection,
    TranslocoPipe,
    UrgencySection,
  ],
  template: `
    <header>
      <h2>{{ letterOf(section()) }}. {{ 'requests.section.' + section() | transloco }}</h2>
      <p class="rg-meta">{{ 'requests.sectionNote.' + section() | transloco }}</p>
    </header>
    @switch (section()) {
      @case ('states') {
        <rg-states-section />
      }
      @case ('basis') {
        <rg-basis-section />
      }
      @case ('urgency') {
        <rg-urgency-section />
      }
      @case ('persons') {
        <rg-persons-section />
      }
      @case ('case') {
        <rg-case-section />
      }
      @case ('facts') {
        <rg-facts-section />
      }
      @case ('offences') {
        <rg-offences-section />
      }
      @case ('measures') {
        <rg-measures-section />
      }
      @case ('purpose') {
        <rg-purpose-section />
      }
      @case ('languages') {
        <rg-languages-section />
      }
      @case ('confidentiality') {
        <rg-confidentiality-section />
      }
      @case ('assurances') {
        <rg-assurances-section />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
      min-inline-size: 0;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 10px;
      align-items: baseline;
    }
  `,
})
export class DraftSectionView {
  readonly section = input.required<DraftSection>();
  protected readonly letterOf = sectionLetter;
}
