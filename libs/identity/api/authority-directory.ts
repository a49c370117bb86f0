import type { MyAuthorityDto } from '../contract/index';

/** Asks a later domain who an authority is; `jurisdictions` answers. */
export abstract class AuthorityDirectory {
  /** Null when there is no such authority. */
  abstract find(authorityId: string): Promise<MyAuthorityDto | null>;
}
