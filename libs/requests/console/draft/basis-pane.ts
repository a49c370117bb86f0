import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { lawOf, type DraftSection, type RequiredContent } from '@rogatory/requests/rules';
import { Icon, Tag } from '@rogatory/ui';
import { DraftStore } from './draft.store';

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

/** The legal basis relied on, what it demands, and what is cited beside it. */
@Component({
  selector: 'rg-basis-pane',
  imports: [Icon, RouterLink, Tag, TranslocoPipe],
  template: `
    <aside [attr.aria-label]="'requests.section.basis' | transloco">
      <h2>{{ 'requests.section.basis' | transloco }}</h2>
      @if (basis(); as chosen) {
        <div class="card relied">
          <h3>
            <span class="number">1</span
            >{{ 'requests.instrument.' + chosen.instrument | transloco }}
          </h3>
          <p>
            <rg-tag tone="accent">{{ 'requests.basis.reliedOn' | transloco }}</rg-tag>
          </p>
          @if (chosen.articles) {
            <p>
              <bdi>{{ chosen.articles }}</bdi>
            </p>
          }
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
        </div>
        @for (alternate of chosen.alternates; track $index) {
          <div class="card">
            <h3>
              <span class="number">{{ $index + 2 }}</span>{{
                'requests.instrument.' + alternate.instrument | transloco
              }}
            </h3>
            @if (alternate.note) {
              <p dir="auto">{{ alternate.note }}</p>
            }
          </div>
        }
      } @else if (store.draft(); as draft) {
        <div class="card none">
          <p>{{ 'requests.basis.none' | transloco }}</p>
          <p>
            <a [routerLink]="['/requests', draft.id, 'draft', 'basis']">{{
              'requests.basis.choose' | transloco
            }}</a>
          </p>
        </div>
      }
      <p class="rg-meta note">
        <rg-icon name="info" [size]="14" />{{ 'requests.basis.notVerified' | transloco }}
      </p>
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
    h2 {
      font: var(--rg-type-panel);
    }
    h3 {
      display: flex;
      gap: 8px;
      align-items: center;
      font: 600 13px/20px var(--rg-font);
    }
    .number {
      display: grid;
      flex: none;
      place-items: center;
      inline-size: 18px;
      block-size: 18px;
      border: 1px solid var(--rg-line-strong);
      border-radius: 50%;
      font: 600 11px/16px var(--rg-font);
    }
    .card {
      display: grid;
      gap: 6px;
      padding: 10px 12px;
      border: 1px solid var(--rg-line);
      border-radius: var(--rg-radius-panel);
      background: var(--rg-surface);
    }
    .relied {
      border-color: var(--rg-accent);
    }
    .relied .number {
      border-color: var(--rg-accent);
      background: var(--rg-accent);
      color: var(--rg-on-accent);
    }
    .none {
      border: 1px dashed var(--rg-outline);
      background: none;
    }
    .demands {
      display: grid;
      gap: 4px;
      margin: 0;
      padding: 0;
      font: var(--rg-type-meta);
    }
    .demands li,
    .note {
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
}
