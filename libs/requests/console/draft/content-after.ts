import type { RequestContentDto } from '@rogatory/requests/contract';
import { emptyContent } from '@rogatory/requests/rules';

/**
 * What a request that goes with an earlier one begins with: its title, case and persons. Names of
 * sealed persons are not read on a page: they come along, under their seal, when the draft is opened.
 */
export function contentAfter(earlier: RequestContentDto): RequestContentDto {
  const { title, caseReference, proceedings, language, persons } = earlier;
  return { ...emptyContent(), title, caseReference, proceedings, language, persons };
}
