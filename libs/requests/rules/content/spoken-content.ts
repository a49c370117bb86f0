import type { RequestContentDto } from '@rogatory/requests/contract';
import { emptyContent } from './empty-content';

/**
 * What of a draft is said in an urgent call: between whom, on what basis, how urgent, under which
 * marking, and which measures. Facts, persons and law follow in writing.
 */
export function spokenContent(content: RequestContentDto): RequestContentDto {
  const { title, caseReference, proceedings, requestedAuthorityId, basis, urgency, marking } =
    content;
  return {
    ...emptyContent(),
    title,
    caseReference,
    proceedings,
    requestedAuthorityId,
    basis,
    urgency,
    marking,
    measures: content.measures,
    language: content.language,
  };
}
