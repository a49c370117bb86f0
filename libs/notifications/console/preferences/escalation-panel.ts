import { Component, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EscalationDto } from '@rogatory/notifications/contract';
import { ProblemWords, SessionStore, newKey, problemOf } from '@rogatory/platform/console';
import { Button, Control, Field, Icon, Panel, PanelState } from '@rogatory/ui';
import { NotificationsApi } from '../notifications-api';

const mostDays = 30;

/** Who of the authority is told of dates that went by; heads and administrators set it. */
@Component({
  selector: 'rg-escalation-panel',
  imports: [Button, Control, Field, Icon, Panel, PanelState, TranslocoPipe],
  templateUrl: './escalation-panel.html',
  styleUrl: './preferences-page.css',
})
export class EscalationPanel {
  private readonly api = inject(NotificationsApi);
  private readonly session = inject(SessionStore);
  private readonly problems = inject(ProblemWords);
  private readonly answer = resource({ loader: () => this.api.escalation() });
  private key = newKey();

  protected readonly mayChange = computed(() => this.session.may('notifications.set_escalation'));
  protected readonly rule = linkedSignal<EscalationDto | null>(() =>
    this.answer.hasValue() ? this.answer.value() : null,
  );
  protected readonly saved = signal(false);
  protected readonly busy = signal(false);
  private readonly refused = signal<string | null>(null);
  protected readonly failure = computed(() => {
    const error = this.answer.error();
    if (error === undefined) return this.refused();
    return this.problems.say(problemOf(error.cause ?? error));
  });

  protected change(change: Partial<EscalationDto>): void {
    this.saved.set(false);
    this.rule.update((rule) => rule && { ...rule, ...change });
  }

  protected changeDays(
    name: 'headAfterWorkingDays' | 'secretariatAfterWorkingDays',
    text: string,
  ): void {
    const days = Number(text);
    if (Number.isInteger(days) && days >= 0 && days <= mostDays) this.change({ [name]: days });
  }

  protected async save(): Promise<void> {
    const rule = this.rule();
    if (rule === null) return;
    const { version, ...wanted } = rule;
    this.busy.set(true);
    this.refused.set(null);
    try {
      this.rule.set(await this.api.setEscalation(wanted, version, this.key));
      this.key = newKey();
      this.saved.set(true);
    } catch (error) {
      this.refused.set(this.problems.say(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
