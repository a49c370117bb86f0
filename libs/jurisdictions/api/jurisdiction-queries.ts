import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@rogatory/platform/api';
import { type JurisdictionDto, jurisdictionsProblems, type NetworkDto } from '../contract/index';

const listJurisdictions = {
  name: 'jurisdictions.list',
  text: `select code, alpha3, names, zones, working_week as "workingWeek", languages
           from rogatory.jurisdiction order by code`,
};
const listNetworks = {
  name: 'jurisdictions.networks',
  text: `select n.code, n.name, not n.complete as incomplete, n.source,
                array_agg(m.jurisdiction_code order by m.jurisdiction_code) as members
           from rogatory.network n join rogatory.network_member m on m.network_code = n.code
          group by n.code order by n.code`,
};

/** Reads what is the same for everybody. It changes with a migration only, so it is read once. */
@Injectable()
export class JurisdictionQueries {
  private kept: Promise<JurisdictionDto[]> | null = null;

  constructor(private readonly database: Database) {}

  /** Every jurisdiction, by code. */
  list(): Promise<JurisdictionDto[]> {
    this.kept ??= this.database
      .read<JurisdictionDto>(null, listJurisdictions, [])
      .catch((error: unknown) => {
        this.kept = null;
        throw error;
      });
    return this.kept;
  }

  /** Refuses with 404 a code that no jurisdiction has. */
  async assertExists(code: string): Promise<void> {
    const all = await this.list();
    if (!all.some((one) => one.code === code)) {
      throw notFound(jurisdictionsProblems.jurisdictionUnknown);
    }
  }

  /** Every network with the members that are known. */
  networks(): Promise<NetworkDto[]> {
    return this.database.read(null, listNetworks, []);
  }
}
