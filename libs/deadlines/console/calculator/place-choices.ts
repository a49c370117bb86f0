import { Injectable, computed, inject, resource } from '@angular/core';
import type { JurisdictionDto } from '@rogatory/jurisdictions/contract';
import { DateFormatter, LanguageStore, LocaleNames } from '@rogatory/platform/console';
import { DeadlinesApi } from '../deadlines-api';
import { CalculatorStore } from './calculator.store';

/** A place to choose, by its name in the reader's language. */
export type PlaceChoice = { value: string; name: string };

/** States, their regions with holidays of their own, and zones, as the calculator offers them. */
@Injectable()
export class PlaceChoices {
  private readonly api = inject(DeadlinesApi);
  private readonly store = inject(CalculatorStore);
  private readonly names = inject(LocaleNames);
  private readonly dates = inject(DateFormatter);
  private readonly language = inject(LanguageStore);
  private readonly known = resource({ loader: () => this.api.jurisdictions() });
  private readonly profile = resource({
    params: () => this.store.inputs().jurisdiction || undefined,
    loader: ({ params }) => this.api.profile(params),
  });

  readonly failed = computed(() => this.known.error() !== undefined);
  private readonly all = computed<readonly JurisdictionDto[]>(() =>
    this.known.hasValue() ? this.known.value() : [],
  );
  readonly states = computed<readonly PlaceChoice[]>(() =>
    this.sorted(
      this.all().map(({ code }) => ({ value: code, name: this.names.jurisdiction(code) })),
    ),
  );
  readonly regions = computed<readonly PlaceChoice[]>(() => {
    const regions = this.profile.hasValue() ? this.profile.value().regions : [];
    return this.sorted(regions.map(({ code, name }) => ({ value: code, name })));
  });
  /** The zones of the chosen State. */
  readonly zones = computed<readonly PlaceChoice[]>(() =>
    this.zonesOf(this.store.inputs().jurisdiction).map((zone) => this.zone(zone)),
  );
  /** All other zones, for an act that is done elsewhere. */
  readonly otherZones = computed<readonly PlaceChoice[]>(() => {
    const own = this.zonesOf(this.store.inputs().jurisdiction);
    const all = new Set([...Intl.supportedValuesOf('timeZone'), this.store.inputs().zone]);
    return [...all]
      .filter((zone) => zone !== '' && !own.includes(zone))
      .sort()
      .map((zone) => ({ value: zone, name: zone.replaceAll('_', ' ') }));
  });

  zonesOf(jurisdiction: string): readonly string[] {
    return this.all().find(({ code }) => code === jurisdiction)?.zones ?? [];
  }

  again(): void {
    this.known.reload();
  }

  private zone(zone: string): PlaceChoice {
    return { value: zone, name: this.dates.place(zone) };
  }

  private sorted(places: PlaceChoice[]): readonly PlaceChoice[] {
    const language = this.language.language();
    return places.sort((a, b) => a.name.localeCompare(b.name, language));
  }
}
