import type {
  ConsentViewDto,
  DispatchDto,
  InformationViewDto,
  RelatedViewDto,
  SuppliedItemDto,
} from '../../contract/index';
import {
  awaitsReceiptOf,
  informationLaw,
  isOnLoan,
  openConsentsFor,
  type FileSnapshot,
} from '../../rules/index';
import type { Withheld } from '../exchanges/withheld-statements';
import type { ThreadRow } from './request-page';

/** What was handed over, offered and asked consent for. */
export type SupplyView = {
  supplied: SuppliedItemDto[];
  consents: ConsentViewDto[];
  information: InformationViewDto | null;
  related: RelatedViewDto[];
};

/** The page's part on supplies; who only executes sees the items of its own measures. */
export function supplyView(
  snapshot: FileSnapshot,
  thread: readonly ThreadRow[],
  ownMeasures: readonly string[] | null,
): SupplyView {
  const { supplied = [], consents = [], information, related = [] } = snapshot;
  const awaits = awaitsReceiptOf(snapshot);
  const forUs = openConsentsFor(snapshot).map(({ dispatchNumber }) => dispatchNumber);
  const whole = ownMeasures === null;
  return {
    supplied: supplied
      .filter(({ measureCode }) => whole || ownMeasures.includes(measureCode))
      .map((item) => ({ ...item, toConfirm: awaits(item), onLoan: isOnLoan(item) })),
    consents: !whole
      ? []
      : consents.map((consent) => ({
          ...consent,
          recipient: recipientOf(thread, consent.dispatchNumber),
          forUs: forUs.includes(consent.dispatchNumber),
        })),
    information:
      information === undefined || !whole
        ? null
        : {
            dispatchNumber: information.dispatchNumber,
            conditions: information.conditions,
            instrument: information.instrument ?? null,
            law: information.instrument ? informationLaw(information.instrument) : null,
            reply: information.reply,
            repliedAt: information.repliedAt,
          },
    related: whole ? related : [],
  };
}

/** The thread with what its readers may read of information held back. */
export function withWithheld(
  thread: readonly DispatchDto[],
  withheld: readonly Withheld[],
): DispatchDto[] {
  return thread.map((dispatch) => {
    const found = withheld.find(({ dispatch_id: id }) => id === dispatch.id);
    return found === undefined
      ? dispatch
      : { ...dispatch, text: found.text, attachments: found.attachments };
  });
}

function recipientOf(thread: readonly ThreadRow[], number: number): string | null {
  const asked = thread.find((dispatch) => dispatch.number === number);
  return asked?.payload.consentRequest?.recipient ?? null;
}
