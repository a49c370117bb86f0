import { Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '@rogatory/platform/console';
import { Icon } from '@rogatory/ui';
import { pages } from '../pages/pages';

/** The pages one may use: a narrow rail, on phones a bar for the thumb. */
@Component({
  selector: 'rg-rail',
  imports: [Icon, RouterLink, RouterLinkActive, TranslocoPipe],
  template: `
    <nav [attr.aria-label]="'shell.rail' | transloco">
      @for (page of pages(); track page.path) {
        <a
          [routerLink]="page.path"
          routerLinkActive="active"
          ariaCurrentWhenActive="page"
          [attr.aria-keyshortcuts]="page.keys"
        >
          <span class="pill"><rg-icon [name]="page.icon" [size]="20" /></span>
          <span>{{ page.name | transloco }}</span>
        </a>
      }
    </nav>
    <button type="button" (click)="keys.emit()">
      <span class="pill"><rg-icon name="circle-question-mark" [size]="20" /></span>
      <span>{{ 'shell.keys.button' | transloco }}</span>
    </button>
  `,
  styleUrl: './rail.css',
})
export class Rail {
  readonly keys = output();
  private readonly session = inject(SessionStore);
  protected readonly pages = computed(() => {
    this.session.me();
    return pages.filter((page) => this.session.may(page.permission));
  });
}
