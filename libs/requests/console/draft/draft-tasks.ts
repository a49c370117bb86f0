import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '@rogatory/platform/console';
import type { DraftSection, SectionState } from '@rogatory/requests/rules';
import { TaskItem, TaskProgress } from '@rogatory/ui';
import { sectionLetter } from './draft-section-view';
import { DraftStore } from './draft.store';

/** Sections as people think of them: who and what, the case, what is asked, how it is handled. */
const groups: readonly { name: string; sections: readonly DraftSection[] }[] = [
  { name: 'who', sections: ['states', 'basis', 'urgency', 'persons'] },
  { name: 'case', sections: ['case', 'facts', 'offences'] },
  { name: 'ask', sections: ['measures', 'purpose'] },
  { name: 'handling', sections: ['languages', 'confidentiality', 'assurances'] },
];

/** The sections of the draft with complete, missing or weak, and what each holds. */
@Component({
  selector: 'rg-draft-tasks',
  imports: [TaskItem, TaskProgress, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'requests.draft.tasks' | transloco">
      <div class="sum">
        <h2>{{ 'requests.draft.contents' | transloco }}</h2>
        <span>{{
          'requests.draft.complete' | transloco: { done: done(), count: store.sections().length }
        }}</span>
      </div>
      <rg-task-progress [states]="progress()" />
      @for (group of groups; track group.name) {
        <h3>{{ 'requests.draft.group.' + group.name | transloco }}</h3>
        @for (section of group.sections; track section) {
          <a
            rg-task-item
            [attr.href]="addressOf(section)"
            (click)="follow($event, section)"
            [letter]="letterOf(section)"
            [name]="'requests.section.' + section | transloco"
            [state]="stateOf(section)"
            [detail]="details()[section]"
            [chosen]="chosen() === section"
          ></a>
        }
      }
      <p class="rg-meta note">{{ 'requests.draft.weakNote' | transloco }}</p>
    </nav>
  `,
  styles: `
    :host {
      display: block;
      padding: 14px 0 20px;
      background: var(--rg-surface);
    }
    .sum,
    h3,
    rg-task-progress,
    .note {
      margin-inline: var(--rg-margin) 16px;
    }
    .sum {
      display: flex;
      gap: 8px;
      align-items: baseline;
      justify-content: space-between;
      margin-block-end: 8px;
    }
    .sum span {
      color: var(--rg-text-2);
      font: var(--rg-type-meta);
    }
    h2 {
      font: var(--rg-type-panel);
    }
    h3 {
      margin-block: 16px 4px;
      color: var(--rg-text-2);
      font: 600 12px/16px var(--rg-font);
    }
    .note {
      margin-block-start: 14px;
    }
  `,
})
export class DraftTasks {
  readonly id = input.required<string>();
  readonly chosen = input.required<string>();
  /** Name of the requested State. */
  readonly requested = input('');

  protected readonly store = inject(DraftStore);
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly router = inject(Router);
  protected readonly groups = groups;
  protected readonly letterOf = sectionLetter;

  protected readonly done = computed(
    () => this.store.sections().filter(({ state }) => state === 'complete').length,
  );
  /** Complete first, then weak, then missing: the line says how far, the list says where. */
  protected readonly progress = computed(() => {
    const order = { complete: 0, weak: 1, missing: 2 };
    return this.store
      .sections()
      .map(({ state }) => state)
      .sort((a, b) => order[a] - order[b]);
  });
  protected readonly details = computed<Record<DraftSection, string>>(() => {
    this.language.language();
    const content = this.store.content();
    const say = (section: DraftSection, params: Record<string, string | number>): string =>
      this.translations.translate(`requests.sectionDetail.${section}`, params);
    const instrument = content.basis?.instrument;
    return {
      states: this.requested() || say('states', {}),
      basis: instrument
        ? this.translations.translate(`requests.instrument.${instrument}`)
        : say('basis', {}),
      urgency: this.translations.translate(`requests.urgency.${content.urgency.level}`),
      persons: say('persons', {
        natural: content.persons.filter(({ kind }) => kind === 'natural').length,
        legal: content.persons.filter(({ kind }) => kind === 'legal').length,
      }),
      case: content.caseReference || say('case', {}),
      facts: say('facts', { count: content.facts.length }),
      offences: say('offences', { count: content.offences.length }),
      measures: say('measures', { count: content.measures.length }),
      purpose: say('purpose', { given: content.purpose.trim() === '' ? 'no' : 'yes' }),
      languages: say('languages', { count: content.translations.length }),
      confidentiality: `TLP:${content.marking.tlp}`,
      assurances: say('assurances', { count: content.assurances.length }),
    };
  });

  protected addressOf(section: DraftSection): string {
    return `/requests/${this.id()}/draft/${section}`;
  }

  protected follow(event: MouseEvent, section: DraftSection): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.router.navigateByUrl(this.addressOf(section));
  }

  protected stateOf(section: DraftSection): SectionState['state'] {
    return this.store.sections().find((one) => one.section === section)?.state ?? 'missing';
  }
}
