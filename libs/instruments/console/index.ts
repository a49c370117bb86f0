import type { PanelLoader } from '@rogatory/platform/console';

export { lawRoutes } from './law.routes';

/** Fills `draft.legal-basis`: the ranked legal bases beside a draft. */
export const loadDraftBasisPanel: PanelLoader = async () =>
  (await import('./draft/draft-basis-panel')).DraftBasisPanel;

/** Fills `jurisdiction.instruments`: what binds a jurisdiction with every other. */
export const loadTreatiesPanel: PanelLoader = async () =>
  (await import('./treaties/treaties-panel')).TreatiesPanel;
