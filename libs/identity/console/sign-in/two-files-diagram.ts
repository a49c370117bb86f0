import { Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LanguageStore } from '@rogatory/platform/console';

/** The dispatches of the picture, in their order; ours are those our side sends. */
const dispatches = [
  { name: 'request', ours: true, bars: [92, 64, 92, 64] },
  { name: 'acknowledgement', ours: false, bars: [80, 52, 82, 64] },
  { name: 'question', ours: false, bars: [92, 64, 72, 44] },
  { name: 'answer', ours: true, bars: [80, 52, 92, 64] },
  { name: 'response', ours: false, bars: [92, 64, 82, 54] },
] as const;

/** The picture of the idea: our solid file, their dashed one, and the numbered thread between. */
@Component({
  selector: 'rg-two-files-diagram',
  imports: [TranslocoPipe],
  templateUrl: './two-files-diagram.html',
  styleUrl: './two-files-diagram.css',
})
export class TwoFilesDiagram {
  private readonly translations = inject(TranslocoService);
  private readonly languages = inject(LanguageStore);

  protected readonly rows = dispatches.map((dispatch, at) => ({
    ...dispatch,
    number: at + 1,
    words: `identity.diagram.${dispatch.name}`,
  }));
  protected readonly spoken = computed(() => {
    this.languages.language();
    return this.translations.translate('identity.diagram.spoken');
  });
}
