import { Component, ElementRef, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { KeyMap, LiveStream, SessionStore } from '@rogatory/platform/console';
import { filter, map, pairwise, startWith } from 'rxjs';
import { KeysHelp } from '../keys/keys-help';
import { pages } from '../pages/pages';
import { CommandPalette } from '../palette/command-palette';
import { offerShellCommands } from '../palette/shell-commands';
import { ConnectionBar } from './connection-bar';
import { Rail } from './rail';
import { TopBar } from './top-bar';

/** The frame around every page: bar above, rail beside (below on a phone), the page in between. */
@Component({
  selector: 'rg-frame',
  imports: [CommandPalette, ConnectionBar, KeysHelp, Rail, RouterOutlet, TopBar, TranslocoPipe],
  template: `
    <a class="skip" href="#page" (click)="skip($event)">{{ 'shell.skip' | transloco }}</a>
    <rg-top-bar (searchAsked)="palette.set(true)" />
    <rg-rail (keys)="help.set(true)" />
    <main #page id="page" tabindex="-1">
      <rg-connection-bar />
      <div class="page"><router-outlet /></div>
    </main>
    @if (palette()) {
      <rg-command-palette (closed)="palette.set(false)" />
    }
    <rg-keys-help [open]="help()" (closed)="help.set(false)" />
  `,
  styleUrl: './frame.css',
})
export class Frame {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly live = inject(LiveStream);
  private readonly page = viewChild.required<ElementRef<HTMLElement>>('page');

  protected readonly palette = signal(false);
  protected readonly help = signal(false);

  constructor() {
    offerShellCommands();
    const reachable = pages.filter((page) => this.session.may(page.permission));
    inject(KeyMap).bind([
      { keys: 'Ctrl+k', words: 'shell.keys.search', run: () => this.palette.set(true) },
      { keys: '/', words: 'shell.keys.search', run: () => this.palette.set(true) },
      ...reachable.map((page) => ({
        keys: page.keys,
        words: page.name,
        run: () => void this.router.navigateByUrl(page.path),
      })),
      { keys: '?', words: 'shell.keys.help', run: () => this.help.set(true) },
    ]);
    effect((onCleanup) => {
      if (this.session.state() === 'signed_in') {
        untracked(() => this.live.open());
        onCleanup(() => this.live.close());
      } else {
        untracked(() => void this.leave());
      }
    });
    this.focusPageAfterNavigation();
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.page().nativeElement.focus();
  }

  private async leave(): Promise<void> {
    const then = this.router.url;
    const wanted = then === '/' || this.session.signedOutOnPurpose() ? {} : { then };
    await this.router.navigate(['/signin'], { queryParams: wanted });
  }

  /** A new page takes the focus, so that a keyboard does not stay behind on the old one. */
  private focusPageAfterNavigation(): void {
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/)[0]),
        startWith(null),
        pairwise(),
        takeUntilDestroyed(),
      )
      .subscribe(([before, after]) => {
        if (before !== null && before !== after) this.page().nativeElement.focus();
      });
  }
}
