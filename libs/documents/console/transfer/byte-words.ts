import { Injectable, inject } from '@angular/core';
import { LanguageStore } from '@rogatory/platform/console';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Sizes in the reader's language, as file managers say them: 1 kB is 1,000 bytes. */
@Injectable({ providedIn: 'root' })
export class ByteWords {
  private readonly language = inject(LanguageStore);

  say(bytes: number): string {
    const power = bytes < 1_000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
    const format = new Intl.NumberFormat(this.language.language(), {
      style: 'unit',
      unit: units[power] ?? 'byte',
      unitDisplay: power === 0 ? 'long' : 'short',
      maximumFractionDigits: power === 0 ? 0 : 1,
    });
    return format.format(bytes / 1_000 ** power);
  }
}

/** First and last letters of a hash: enough to compare by eye. */
export function hashFragment(sha256: string): string {
  return `${sha256.slice(0, 8)}…${sha256.slice(-4)}`;
}
