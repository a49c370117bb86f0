import type { Said } from './two-files';

type End = 'open' | 'complete' | 'refused' | 'withdrawn';
type Asked = { end: End; wantedBy: string | null };

/**
 * The small reference: the thread as a clerk reads it from its first dispatch to its last, knowing
 * nothing of files, deliveries or people.
 */
export class ThreadAsRead {
  length = 0;
  private readonly asked = new Map<string, Asked>();

  say(said: Said): void {
    this.length += 1;
    switch (said.kind) {
      case 'request':
      case 'correction':
        this.ask(said);
        break;
      case 'response':
        for (const { code, outcome } of said.outcomes ?? []) {
          if (outcome !== 'in_part') this.end(code, outcome);
        }
        break;
      case 'refusal':
        if (said.refusal?.part !== null) break;
        for (const code of said.refusal.measureCodes) {
          if (this.endOf(code) !== 'complete') this.end(code, 'refused');
        }
        break;
      case 'withdrawal':
        if (said.withdrawal?.part !== null) break;
        for (const code of said.withdrawal.measureCodes) {
          if (this.endOf(code) === 'open') this.end(code, 'withdrawn');
        }
        break;
      default:
        break;
    }
  }

  /** How each measure ended. */
  ends(): Record<string, End> {
    return Object.fromEntries([...this.asked].map(([code, { end }]) => [code, end]));
  }

  private ask({ measures = [] }: Said): void {
    for (const { code, wantedBy } of measures) {
      const before = this.asked.get(code);
      const over = before?.end === 'complete' || before?.end === 'refused';
      this.asked.set(code, { end: over ? before.end : 'open', wantedBy });
    }
    const codes = measures.map(({ code }) => code);
    for (const [code, { end }] of this.asked) {
      if (!codes.includes(code) && end === 'open') this.end(code, 'withdrawn');
    }
  }

  private endOf(code: string): End | undefined {
    return this.asked.get(code)?.end;
  }

  private end(code: string, end: End): void {
    this.asked.set(code, { wantedBy: null, ...this.asked.get(code), end });
  }
}
