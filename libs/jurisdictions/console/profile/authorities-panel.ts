import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AuthorityDto } from '@rogatory/jurisdictions/contract';
import { Panel, PanelState } from '@rogatory/ui';

const order = ['central', 'competent', 'executing', 'secretariat'] as const;

/** The authorities that the network knows in a jurisdiction: those that receive stand first. */
@Component({
  selector: 'rg-authorities-panel',
  imports: [Panel, PanelState, TranslocoPipe],
  template: `
    <rg-panel [heading]="'jurisdictions.authorities.title' | transloco" [flush]="true">
      <ul class="authorities">
        @for (authority of sorted(); track authority.id) {
          <li>
            <span class="rg-row-title">{{ authority.name }}</span>
            @if (authority.nameNative && authority.nameNative !== authority.name) {
              <bdi class="native" [attr.lang]="authority.nativeLanguage">{{
                authority.nameNative
              }}</bdi>
            }
            <span class="rg-meta"
              >{{ 'jurisdictions.authorities.kind.' + authority.kind | transloco
              }}{{
                direct(authority) ? ' · ' + ('jurisdictions.authorities.direct' | transloco) : ''
              }}</span
            >
          </li>
        } @empty {
          <rg-panel-state
            kind="empty"
            [heading]="'jurisdictions.authorities.none' | transloco"
            [text]="'jurisdictions.authorities.noneText' | transloco"
          />
        }
      </ul>
    </rg-panel>
  `,
  styles: `
    .authorities {
      margin: 0;
      padding: 0;
    }
    li {
      display: grid;
      padding: 6px 16px 8px;
      border-block-start: 1px solid var(--rg-line);
    }
    .native {
      justify-self: start;
      color: var(--rg-text-2);
    }
  `,
})
export class AuthoritiesPanel {
  readonly authorities = input.required<readonly AuthorityDto[]>();

  protected readonly sorted = computed(() =>
    this.authorities().toSorted(
      (a, b) =>
        order.findIndex((kind) => kind === a.kind) - order.findIndex((kind) => kind === b.kind) ||
        a.name.localeCompare(b.name),
    ),
  );

  /** Sends and receives without a central authority (as judicial authorities of the EU do). */
  protected direct(authority: AuthorityDto): boolean {
    return authority.kind === 'competent' && authority.centralAuthorityId === authority.id;
  }
}
