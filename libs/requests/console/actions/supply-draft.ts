import type {
  ConsentUse,
  ReceiptResult,
  RequestAction,
  RequestPageDto,
} from '@rogatory/requests/contract';
import { filled, optional } from './typed-text';
import { preservationMeasures } from '@rogatory/requests/rules';
import type { ActionDraft } from './action-draft';

/** A line of the manifest as it is typed. */
export type TypedItem = {
  number: string;
  measureCode: string;
  description: string;
  sha256: string;
  seal: string;
  original: boolean;
  returnBy: string;
};

/** An item that is there, and what is said of it. */
export type CheckedItem = { number: number; result: ReceiptResult; note: string };
export type ChosenItem = { number: number; chosen: boolean };

/** What is typed where things are handed over, checked, given back, or consent is asked. */
export type SupplyDraft = {
  items: TypedItem[];
  checks: CheckedItem[];
  returning: ChosenItem[];
  consentUse: ConsentUse | '';
  consentItems: ChosenItem[];
  recipient: string;
  /** Number of the dispatch that asks for consent. */
  consentAsked: string;
  granted: 'granted' | 'refused' | '';
  consentConditions: string;
  expiresOn: string;
  preserved: string;
};

export function emptySupplyDraft(page: RequestPageDto): SupplyDraft {
  const { supplied, consents } = page;
  const asked = consents.filter(({ forUs }) => forUs);
  const preserved = preservedMeasures(page);
  return {
    items: [emptyItem(nextNumber(page))],
    checks: supplied
      .filter(({ toConfirm }) => toConfirm)
      .map(({ number }) => ({ number, result: 'agrees', note: '' })),
    returning: supplied
      .filter(({ onLoan }) => onLoan)
      .map(({ number }) => ({ number, chosen: true })),
    consentUse: '',
    consentItems: supplied.map(({ number }) => ({ number, chosen: false })),
    recipient: '',
    consentAsked: asked.length === 1 ? String(asked[0]?.dispatchNumber ?? '') : '',
    granted: '',
    consentConditions: '',
    expiresOn: '',
    preserved: preserved.length === 1 ? (preserved[0]?.code ?? '') : '',
  };
}

/** Measures that keep data from being deleted, and were carried out. */
export function preservedMeasures(page: RequestPageDto): RequestPageDto['measures'] {
  return page.measures.filter(
    ({ type, state }) => preservationMeasures.includes(type) && state === 'complete',
  );
}

/** The number after the last of the manifest. */
export function nextNumber({ supplied }: RequestPageDto): number {
  return Math.max(0, ...supplied.map(({ number }) => number)) + 1;
}

export function emptyItem(number: number): TypedItem {
  return {
    number: String(number),
    measureCode: '',
    description: '',
    sha256: '',
    seal: '',
    original: false,
    returnBy: '',
  };
}

const picked = (items: readonly ChosenItem[]): number[] =>
  items.filter(({ chosen }) => chosen).map(({ number }) => number);

/** Name of the first answer still missing; null when none is, or the step is none of these. */
export function missingSupply(action: RequestAction, draft: ActionDraft): keyof ActionDraft | null {
  switch (action) {
    case 'send_evidence': {
      const whole = draft.items.every(
        ({ number, measureCode, description }) =>
          /^[1-9]\d{0,3}$/u.test(number) && filled(measureCode) && filled(description),
      );
      return draft.items.length > 0 && whole ? null : 'items';
    }
    case 'confirm_receipt':
      return draft.checks.every(({ result, note }) => result === 'agrees' || filled(note))
        ? null
        : 'checks';
    case 'return_originals':
      if (picked(draft.returning).length === 0) return 'returning';
      return filled(draft.text) ? null : 'text';
    case 'ask_consent':
      if (draft.consentUse === '') return 'consentUse';
      return filled(draft.text) ? null : 'text';
    case 'decide_consent':
      if (!filled(draft.consentAsked)) return 'consentAsked';
      if (draft.granted === '') return 'granted';
      return filled(draft.text) ? null : 'text';
    case 'renew_preservation':
      if (!filled(draft.preserved)) return 'preserved';
      return filled(draft.text) ? null : 'text';
    default:
      return null;
  }
}

/** The body of the command; null where the step is none of these. */
export function supplyBody(
  action: RequestAction,
  draft: ActionDraft,
): Record<string, unknown> | null {
  switch (action) {
    case 'send_evidence':
      return {
        items: draft.items.map((item) => ({
          number: Number(item.number),
          measureCode: item.measureCode,
          description: item.description.trim(),
          sha256: optional(item.sha256)?.toLowerCase(),
          seal: optional(item.seal),
          original: item.original,
          returnBy: item.original ? optional(item.returnBy) : undefined,
        })),
        text: optional(draft.text),
      };
    case 'confirm_receipt':
      return {
        items: draft.checks.map(({ number, result, note }) => ({
          number,
          result,
          note: optional(note),
        })),
        text: optional(draft.text),
      };
    case 'return_originals':
      return { items: picked(draft.returning), text: draft.text };
    case 'ask_consent':
      return {
        use: draft.consentUse,
        items: picked(draft.consentItems),
        recipient: optional(draft.recipient),
        text: draft.text,
      };
    case 'decide_consent': {
      const granted = draft.granted === 'granted';
      return {
        request: Number(draft.consentAsked),
        granted,
        conditions: granted ? optional(draft.consentConditions) : undefined,
        expiresOn: granted ? optional(draft.expiresOn) : undefined,
        text: draft.text,
      };
    }
    case 'renew_preservation':
      return { measureCode: draft.preserved, order: draft.text };
    default:
      return null;
  }
}
