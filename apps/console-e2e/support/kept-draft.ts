import { expect } from '@playwright/test';
import type { DraftDto, RequestContentDto } from '@rogatory/requests/contract';
import type { ApiSession } from './api-session';

/** What the server keeps of a draft is word for word what was typed. */
export async function expectKept(
  session: ApiSession,
  fileId: string,
  typed: RequestContentDto,
): Promise<void> {
  const draft = () => session.read<DraftDto>(`/requests/${fileId}/draft`);
  await expect
    .poll(async () => comparable((await draft()).content), { message: 'the draft as kept' })
    .toEqual(comparable(typed));
}

/** The order in which targets are ticked says nothing; the receiver was chosen, not typed. */
function comparable(content: RequestContentDto): object {
  return {
    ...content,
    requestedAuthorityId: null,
    measures: content.measures.map((measure) => ({
      ...measure,
      targets: [...measure.targets].sort(),
    })),
  };
}
