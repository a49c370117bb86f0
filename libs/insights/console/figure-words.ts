import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import {
  outsideNetwork,
  type FigureDto,
  type NetworkPeriod,
  type Stage,
} from '@rogatory/insights/contract';
import type { Finding } from '@rogatory/insights/rules';
import type { InstrumentCode } from '@rogatory/instruments/contract';
import { LanguageStore, LocaleNames } from '@rogatory/platform/console';

type Params = Readonly<Record<string, string | number>>;

/** Figures, findings and names in the reader's language. Reads the language as a signal. */
@Injectable({ providedIn: 'root' })
export class FigureWords {
  private readonly translations = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly names = inject(LocaleNames);

  say(key: string, params: Params = {}): string {
    this.language.language();
    return this.translations.translate(key, params);
  }

  /** '41', '≈ 30', '<5', '·' or '–'. */
  figure(figure: FigureDto): string {
    switch (figure.kind) {
      case 'exact':
        return this.number(figure.value);
      case 'rounded':
        return this.leftToRight(`≈\u00a0${this.number(figure.value)}`);
      case 'hidden':
        return this.leftToRight('<5');
      case 'withheld':
        return '·';
      case 'none':
        return '–';
    }
  }

  number(value: number | null): string {
    return value === null ? '–' : this.names.number(value);
  }

  list(names: readonly string[]): string {
    return new Intl.ListFormat(this.language.locale(), { type: 'conjunction' }).format(names);
  }

  days(value: number): string {
    return this.say('insights.days', { days: value });
  }

  jurisdiction(code: string): string {
    return code === outsideNetwork ? this.say('insights.outside') : this.names.jurisdiction(code);
  }

  /** The short name of a network, where its name gives one: 'SEAJust'. */
  network(name: string): string {
    return /\(([^()]+)\)$/.exec(name)?.[1] ?? name;
  }

  /** A day as `2026-03-14`: '14 March 2026'. */
  day(date: string): string {
    return Temporal.PlainDate.from(date).toLocaleString(this.language.locale(), {
      dateStyle: 'long',
    });
  }

  stage(stage: Stage): string {
    return this.say(`insights.stage.${stage}`);
  }

  /** The time that ends with a stage: 'decision to first answer'. */
  span(stage: Stage): string {
    return this.say(`insights.span.${stage}`);
  }

  period(period: NetworkPeriod): string {
    return this.say(`insights.period.${period}`);
  }

  basis(basis: InstrumentCode | null): string {
    return this.say(`insights.basis.${basis ?? 'all'}`);
  }

  /** The sentence that states a chart's finding; `unknown` is said where there is too little. */
  finding(finding: Finding, unknown: string): string {
    switch (finding.code) {
      case 'most_ask_two':
        return this.say('insights.finding.most_ask_two', {
          tenths: finding.tenths,
          first: this.jurisdiction(finding.jurisdictions[0]),
          second: this.jurisdiction(finding.jurisdictions[1]),
        });
      case 'most_ask_one':
        return this.say('insights.finding.most_ask_one', {
          tenths: finding.tenths,
          jurisdiction: this.jurisdiction(finding.jurisdiction),
        });
      case 'requests_spread':
        return this.say('insights.finding.requests_spread', { members: finding.members });
      case 'longest_before':
        return this.say(`insights.finding.longest_before.${finding.stage}`);
      case 'acknowledgement_faster':
        return this.say('insights.finding.acknowledgement_faster', finding);
      case 'acknowledgement_slower':
        return this.say('insights.finding.acknowledgement_slower', finding);
      case 'acknowledgement_steady':
        return this.say('insights.finding.acknowledgement_steady', finding);
      case 'too_few':
        return unknown;
    }
  }

  /** Signs before a number must stay before it: in right-to-left text '<5' would turn to '5>'. */
  private leftToRight(text: string): string {
    return this.language.direction() === 'rtl' ? `\u2066${text}\u2069` : text;
  }
}
