import type { RequestAction, RequestContentDto, RequestPageDto } from '@rogatory/requests/contract';
import type { ActionDraft } from './action-draft';

/** What is typed in informal words and in the reply to information offered. */
export type ExchangeDraft = {
  reply: 'accepted' | 'declined' | '';
  /** What a consultation's request begins with. */
  beginning: RequestContentDto;
};

export function emptyExchangeDraft({ content, reference }: RequestPageDto): ExchangeDraft {
  return { reply: '', beginning: { ...content, caseReference: reference } };
}

/** Name of the first answer still missing; null when none is, or the step is none of these. */
export function missingExchange(
  action: RequestAction,
  draft: ActionDraft,
): keyof ActionDraft | null {
  switch (action) {
    case 'consult':
      return draft.text.trim() === '' ? 'text' : null;
    case 'reply_to_information':
      return draft.reply === '' ? 'reply' : null;
    default:
      return null;
  }
}

/** The body of the command; null where the step is none of these. */
export function exchangeBody(
  action: RequestAction,
  draft: ActionDraft,
): Record<string, unknown> | null {
  switch (action) {
    case 'consult':
      return { text: draft.text };
    case 'formalise':
      return { content: draft.beginning };
    case 'reply_to_information':
      return {
        accepted: draft.reply === 'accepted',
        text: draft.text.trim() === '' ? undefined : draft.text,
      };
    default:
      return null;
  }
}
