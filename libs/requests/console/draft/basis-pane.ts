import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NamedPanel, SessionStore } from '@rogatory/platform/console';
import type { LegalBasisDto } from '@rogatory/requests/contract';
import { lawOf, type DraftSection, type RequiredContent } from '@rogatory/requests/rules';
import { Icon } from '@rogatory/ui';
import { DraftStore } from './draft.store';
import { States } from './states';

/** Contents whose provisions are worth naming beside the draft, in the order of the law. */
const named: readonly { content: RequiredContent; section: DraftSection }[] = [
  { content: 'authority', section: 'states' },
  { content: 'nature', section: 'case' },
  { content: 'facts', section: 'facts' },
  { content: 'assistance', section: 'measures' },
  { content: 'persons', section: 'persons' },
  { content: 'purpose', section: 'purpose' },
];

const icons = { complete: 'check', weak: 'triangle-alert', missing: 'circle-dashed' } as const;

/** The legal bases for this draft, ranked, and how far it meets what the chosen one demands. */
@Component({
  selector: 'rg-basis-pane',
  imports: [Icon, NamedPanel, TranslocoPipe],
  template: `
    <aside [attr.aria-label]="'requests.section.basis' | transloco">
      <rg-named-panel name="draft.legal-basis" [inputs]="inputs()" />
      @if (store.content().basis; as chosen) {
        <section class="demanded">
          <h3>
            {{
              'requests.basis.demands'
                | transloco
                  : { instrument: ('requests.instrument.' + chosen.instrument | transloco) }
            }}
          </h3>
          <ul class="demands">
            @for (demand of demands(); track demand.content) {
              <li>
                <rg-icon [name]="demand.icon" [size]="14" [attr.data-state]="demand.state" />
                <span>
                  @if (demand.law; as law) {
                    <b
                      ><bdi>{{ law }}</bdi></b
                    >&ngsp;
                  }
                  {{ 'requests.basis.content.' + demand.content | transloco }}
                  <span class="rg-visually-hidden">{{
                    'ui.task.' + demand.state | transloco
                  }}</span></span
                >
              </li>
            }
          </ul>
        </section>
      } @else if (store.draft()) {
        <p class="rg-meta">{{ 'requests.basis.none' | transloco }}</p>
      }
    </aside>
  `,
  styles: `
    :host {
      display: block;
      padding: 16px 20px;
    }
    aside {
      display: grid;
      gap: 12px;
    }
    .demanded {
      display: grid;
      gap: 6px;
      padding-block-start: 12px;
      border-block-start: 1px solid var(--rg-line);
    }
    h3 {
      font: 600 13px/20px var(--rg-font);
    }
    .demands {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      font: var(--rg-type-meta);
    }
    .demands li {
      display: flex;
      gap: 8px;
    }
    .demands rg-icon {
      margin-block-start: 1px;
    }
    [data-state='complete'] {
      color: var(--rg-ok);
    }
    [data-state='weak'] {
      color: var(--rg-warn);
    }
    .demands b {
      font-weight: 600;
    }
  `,
})
export class BasisPane {
  protected readonly store = inject(DraftStore);
  private readonly states = inject(States);
  private readonly session = inject(SessionStore);

  private readonly requested = computed(() => {
    const authority = this.states.authority(this.store.content().requestedAuthorityId ?? '');
    return authority?.jurisdiction ?? null;
  });
  /** What the place for the legal basis hands out to whoever fills it. */
  protected readonly inputs = computed(() => {
    const { measures, offences, urgency, basis } = this.store.content();
    return {
      requesting: this.session.me()?.authority.jurisdiction ?? '',
      requested: this.requested(),
      measures: measures.map(({ type }) => type),
      offences: offences.map(({ category, maxPenaltyYears }) => ({
        category: category ?? null,
        maxPenaltyYears: maxPenaltyYears ?? null,
      })),
      urgent: urgency.level !== 'normal',
      basis,
      choose: (chosen: LegalBasisDto) => this.rely(chosen),
    };
  });
  protected readonly basis = computed(() => this.store.content().basis ?? null);
  protected readonly demands = computed(() => {
    const instrument = this.basis()?.instrument ?? null;
    const sections = this.store.sections();
    return named.map(({ content, section }, index) => {
      const state = sections.find((one) => one.section === section)?.state ?? 'missing';
      const law = lawOf(content, instrument);
      const before = named[index - 1];
      // One provision that asks for everything is named once.
      const repeated = before !== undefined && lawOf(before.content, instrument) === law;
      return { content, law: repeated ? null : law, state, icon: icons[state] };
    });
  });

  /** Fills instrument, articles and those cited beside; every field stays the drafter's to change. */
  private rely({ instrument, articles, alternates }: LegalBasisDto): void {
    const { basis } = this.store.fields;
    basis.instrument().value.set(instrument);
    basis.articles().value.set(articles);
    basis.alternates().value.set([...alternates]);
  }
}
