import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { JurisdictionProfileDto } from '@rogatory/jurisdictions/contract';
import { DateFormatter, LocaleNames } from '@rogatory/platform/console';
import { Panel, Tag } from '@rogatory/ui';
import { JurisdictionWords } from '../jurisdiction-words';

/** As many zones as are read at a glance; more unfold. */
const zonesAtOnce = 4;

/** When and in which languages a jurisdiction works, and to which networks it belongs. */
@Component({
  selector: 'rg-profile-panel',
  imports: [Panel, Tag, TranslocoPipe],
  template: `
    <rg-panel [heading]="'jurisdictions.profile.title' | transloco">
      <dl class="rg-facts">
        <dt>{{ 'jurisdictions.profile.zones' | transloco }}</dt>
        <dd>
          <ul class="zones">
            @for (zone of shownZones(); track zone.id) {
              <li>
                <b>{{ zone.time }}</b> {{ zone.place }}
                <span class="rg-meta">{{ zone.ahead }}</span>
              </li>
            } @empty {
              <li>{{ 'jurisdictions.profile.noZone' | transloco }}</li>
            }
          </ul>
          @if (hidden() > 0) {
            <button type="button" class="rg-link" (click)="all.set(true)">
              {{ 'jurisdictions.profile.moreZones' | transloco: { count: hidden() } }}
            </button>
          }
        </dd>
        <dt>{{ 'jurisdictions.profile.week' | transloco }}</dt>
        <dd>
          {{ words.workingWeek(profile().workingWeek) }}
          @if (profile().workingWeekConfidence !== 'high') {
            <rg-tag edge="dotted" icon="circle-question-mark">{{
              'jurisdictions.profile.toBeVerified' | transloco
            }}</rg-tag>
          }
          <span class="rg-meta source">{{ profile().workingWeekSource }}</span>
        </dd>
        <dt>{{ 'jurisdictions.profile.languages' | transloco }}</dt>
        <dd>
          {{ languages() }}
          @if (profile().languagesConfidence !== 'high') {
            <rg-tag edge="dotted" icon="circle-question-mark">{{
              'jurisdictions.profile.toBeVerified' | transloco
            }}</rg-tag>
          }
          <span class="rg-meta source">{{ profile().languagesSource }}</span>
        </dd>
        <dt>{{ 'jurisdictions.profile.networks' | transloco }}</dt>
        <dd>
          @for (network of profile().networks; track network.code; let last = $last) {
            <span>{{ network.name }}</span>{{ last ? '' : ' · ' }}
          } @empty {
            {{ 'jurisdictions.profile.noNetwork' | transloco }}
          }
        </dd>
        <dt>{{ 'jurisdictions.profile.codes' | transloco }}</dt>
        <dd>
          <bdi>{{ profile().code }}, {{ profile().alpha3 }}</bdi>
          &ngsp;<span class="rg-meta">{{ 'jurisdictions.profile.iso' | transloco }}</span>
        </dd>
        <dt>{{ 'jurisdictions.profile.asOf' | transloco }}</dt>
        <dd>{{ dates.plainDate(profile().asOf) }}</dd>
      </dl>
    </rg-panel>
  `,
  styles: `
    dl {
      grid-template-columns: minmax(72px, max-content) minmax(0, 1fr);
      row-gap: 8px;
    }
    .zones {
      display: grid;
      gap: 2px;
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .source {
      display: block;
    }
    b {
      font-weight: 600;
    }
    button {
      min-block-size: 24px;
    }
  `,
})
export class ProfilePanel {
  readonly profile = input.required<JurisdictionProfileDto>();
  protected readonly words = inject(JurisdictionWords);
  protected readonly dates = inject(DateFormatter);
  private readonly names = inject(LocaleNames);
  protected readonly all = signal(false);

  protected readonly zones = computed(() =>
    this.profile()
      .zones.map((zone) => ({
        id: zone,
        place: this.dates.place(zone),
        time: this.words.timeNow(zone),
        minutes: this.words.minutesAhead(zone),
      }))
      .map((zone) => ({ ...zone, ahead: this.aheadWords(zone.minutes) })),
  );
  protected readonly shownZones = computed(() =>
    this.all() ? this.zones() : this.zones().slice(0, zonesAtOnce),
  );
  protected readonly hidden = computed(() => this.zones().length - this.shownZones().length);
  protected readonly languages = computed(() => this.words.languages(this.profile().languages));

  private aheadWords(minutes: number): string {
    if (minutes === 0) return this.words.say('jurisdictions.profile.asHere');
    const hours = this.names.number(Math.abs(minutes) / 60, { maximumFractionDigits: 2 });
    return this.words.say(
      minutes > 0 ? 'jurisdictions.profile.ahead' : 'jurisdictions.profile.behind',
      { hours },
    );
  }
}
