import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '@rogatory/platform/console';
import { requestsPermissions } from '@rogatory/requests/contract';

const ways = [
  { exchange: 'request', path: '/requests/new', permission: requestsPermissions.draft.name },
  {
    exchange: 'consultation',
    path: '/requests/new/consultation',
    permission: requestsPermissions.draft.name,
  },
  {
    exchange: 'spontaneous_information',
    path: '/requests/new/information',
    permission: requestsPermissions.transmit.name,
  },
] as const;

/** With what a thread begins: a request, an informal word, or information that nobody asked for. */
@Component({
  selector: 'rg-exchange-choice',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'requests.exchange.choice' | transloco">
      @for (way of offered(); track way.exchange) {
        <a
          [routerLink]="way.path"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="whole"
        >
          <b>{{ 'requests.exchange.kind.' + way.exchange | transloco }}</b>
          <span>{{ 'requests.exchange.purpose.' + way.exchange | transloco }}</span>
        </a>
      }
    </nav>
  `,
  styles: `
    nav {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
      gap: 8px;
      max-inline-size: 860px;
      margin-block: 4px;
    }
    a {
      display: grid;
      gap: 2px;
      align-content: start;
      padding: 10px 12px;
      border: 1px solid var(--rg-line);
      border-radius: var(--rg-radius-panel);
      color: var(--rg-text);
      text-decoration: none;
    }
    a:hover {
      border-color: var(--rg-outline);
    }
    a.here {
      border-color: var(--rg-accent);
      box-shadow: inset 0 0 0 1px var(--rg-accent);
    }
    span {
      color: var(--rg-text-2);
      font: var(--rg-type-meta);
    }
  `,
})
export class ExchangeChoice {
  private readonly session = inject(SessionStore);
  protected readonly whole = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  /** What a person may not send is not there. */
  protected readonly offered = computed(() => {
    return ways.filter(({ permission }) => this.session.may(permission));
  });
}
