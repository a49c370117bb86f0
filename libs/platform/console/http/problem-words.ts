import { Injectable, inject } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { ProblemView } from './problem-view';

/**
 * Says a problem in plain words: by its own code (`requests.not_found` is worded under
 * `requests.problem.not_found`), or by its kind where the code has no words.
 */
@Injectable({ providedIn: 'root' })
export class ProblemWords {
  private readonly translations = inject(TranslocoService);

  say(problem: ProblemView): string {
    const [domain, ...reason] = problem.code.split('.');
    const own = `${domain}.problem.${reason.join('.')}`;
    const known = this.translations.getTranslation(this.translations.getActiveLang());
    const key = own in known ? own : `platform.problem.${problem.kind}`;
    return this.translations.translate(key);
  }
}
