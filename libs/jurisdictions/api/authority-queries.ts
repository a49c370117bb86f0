import { Injectable } from '@nestjs/common';
import { AuthorityDirectory } from '@rogatory/identity/api';
import type { MyAuthorityDto } from '@rogatory/identity/contract';
import { Database } from '@rogatory/platform/api';
import type { AuthorityDto, AuthorityQueryDto } from '../contract/index';

const listAuthorities = {
  name: 'jurisdictions.authorities',
  text: `select id, jurisdiction_code as jurisdiction, kind, name, name_native as "nameNative",
                native_language as "nativeLanguage", zone, region,
                central_authority_id as "centralAuthorityId"
           from rogatory.authority
          where ($1::text is null or jurisdiction_code = $1) and ($2::text is null or kind = $2)
          order by jurisdiction_code, kind, name`,
};
const findAuthority = {
  name: 'jurisdictions.authority',
  text: `select id, name, name_native as "nameNative", kind, jurisdiction_code as jurisdiction, zone,
                network_code as "networkCode"
           from rogatory.authority where id = $1`,
};

/** Reads the authorities of the network. */
@Injectable()
export class AuthorityQueries extends AuthorityDirectory {
  /** An authority never changes once it is registered, so what was found once stays true. */
  private readonly known = new Map<string, MyAuthorityDto>();

  constructor(private readonly database: Database) {
    super();
  }

  list({ jurisdiction, kind }: AuthorityQueryDto): Promise<AuthorityDto[]> {
    return this.database.read(null, listAuthorities, [jurisdiction ?? null, kind ?? null]);
  }

  async find(authorityId: string): Promise<MyAuthorityDto | null> {
    const known = this.known.get(authorityId);
    if (known !== undefined) return known;
    const [found] = await this.database.read<MyAuthorityDto>(null, findAuthority, [authorityId]);
    if (found === undefined) return null;
    this.known.set(authorityId, found);
    return found;
  }
}
