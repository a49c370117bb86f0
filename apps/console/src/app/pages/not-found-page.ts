import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '@rogatory/ui';

/** Nothing at this address, or nothing one may know of: the page does not tell which. */
@Component({
  selector: 'rg-not-found-page',
  imports: [Button, RouterLink, TranslocoPipe],
  template: `
    <h1>{{ 'shell.notFound.heading' | transloco }}</h1>
    <p>{{ 'shell.notFound.text' | transloco }}</p>
    <a rg-button routerLink="/">{{ 'shell.notFound.back' | transloco }}</a>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      justify-items: start;
      max-inline-size: 60ch;
      padding: 48px var(--rg-margin);
    }
    p {
      color: var(--rg-text-2);
    }
  `,
})
export class NotFoundPage {}
