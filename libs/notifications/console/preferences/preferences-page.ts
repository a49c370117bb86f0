import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { mailRhythms, type MailPreferencesDto } from '@rogatory/notifications/contract';
import { ProblemWords, SessionStore, newKey, problemOf } from '@rogatory/platform/console';
import { Button, Control, Field, Icon, Panel, PanelState } from '@rogatory/ui';
import { NotificationsApi } from '../notifications-api';
import { EscalationPanel } from './escalation-panel';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** How and when the person is told by mail; who of the authority is told of late dates. */
@Component({
  selector: 'rg-preferences-page',
  imports: [Button, Control, EscalationPanel, Field, Icon, Panel, PanelState, TranslocoPipe],
  templateUrl: './preferences-page.html',
  styleUrl: './preferences-page.css',
})
export class PreferencesPage {
  private readonly api = inject(NotificationsApi);
  private readonly session = inject(SessionStore);
  private readonly problems = inject(ProblemWords);
  private readonly answer = resource({ loader: () => this.api.preferences() });
  private key = newKey();

  protected readonly rhythms = mailRhythms;
  protected readonly hours = hours.map((hour) => ({
    hour,
    name: Temporal.PlainTime.from({ hour }).toString({ smallestUnit: 'minute' }),
  }));
  protected readonly zones = Intl.supportedValuesOf('timeZone');
  protected readonly wishes = linkedSignal<MailPreferencesDto | null>(() =>
    this.answer.hasValue() ? this.answer.value() : null,
  );
  protected readonly quiet = computed(() => this.wishes()?.quietFrom !== null);
  protected readonly mayReadEscalation = computed(() =>
    this.session.may('notifications.read_escalation'),
  );
  protected readonly saved = signal(false);
  protected readonly busy = signal(false);
  private readonly refused = signal<string | null>(null);
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    if (error === undefined) return this.refused();
    return this.problems.say(problemOf(error.cause ?? error));
  });

  protected change(change: Partial<MailPreferencesDto>): void {
    this.saved.set(false);
    this.wishes.update((wishes) => wishes && { ...wishes, ...change });
  }

  protected setQuiet(wanted: boolean): void {
    this.change(
      wanted
        ? { quietFrom: '21:00', quietTo: '07:00' }
        : { quietFrom: null, quietTo: null, urgentAnyHour: false },
    );
  }

  protected again(): void {
    this.answer.reload();
  }

  protected async save(): Promise<void> {
    const wishes = this.wishes();
    if (wishes === null) return;
    const { mail, digestHour, quietFrom, quietTo, zone, urgentAnyHour } = wishes;
    this.busy.set(true);
    this.refused.set(null);
    try {
      const wanted = { mail, digestHour, quietFrom, quietTo, zone, urgentAnyHour };
      this.wishes.set(await this.api.setPreferences(wanted, this.key));
      this.key = newKey();
      this.saved.set(true);
    } catch (error) {
      this.refused.set(this.problems.say(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
