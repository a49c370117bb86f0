import { Injectable } from '@nestjs/common';
import { Database } from '@rogatory/platform/api';
import type { LawOverrideDto, LawOverrideQueryDto } from '../../contract/index';
import type { JsonValue, LawVerification } from '../../rules/index';

/** A proposed change with its decision, as the tables keep it. */
export type OverrideRow = Omit<LawOverrideDto, 'value'> & { readonly value: JsonValue };

/** A lawyer's mark, as the table keeps it. */
export type VerificationRow = LawVerification & {
  readonly recordedBy: string;
  readonly recordedAt: string;
};

export const overrideColumns = `
  o.id, o.target, o.target_id as "targetId", o.pointer, o.value,
  o.effective_from as "effectiveFrom", o.effective_until as "effectiveUntil", o.reason, o.source,
  o.confidence, coalesce(d.decision, 'proposed') as state, o.proposed_by as "proposedById",
  o.proposed_by_name as "proposedBy", o.proposed_at as "proposedAt",
  d.decided_by_name as "decidedBy", d.decided_at as "decidedAt", d.note as "decisionNote"`;

const listOverrides = {
  name: 'instruments.overrides',
  text: `select ${overrideColumns}
           from rogatory.law_override o
           left join rogatory.law_override_decision d on d.override_id = o.id
          where ($1::text is null or coalesce(d.decision, 'proposed') = $1)
            and ($2::text is null or o.target_id = $2)
          order by o.proposed_at desc, o.id desc`,
};
const listApproved = {
  name: 'instruments.approved_overrides',
  text: `select ${overrideColumns}
           from rogatory.law_override o
           join rogatory.law_override_decision d on d.override_id = o.id
          where d.decision = 'approved' order by d.decided_at, o.id`,
};
const listVerifications = {
  name: 'instruments.verifications',
  text: `select id, target, target_id as "targetId", pointer, statement,
                verified_by as "verifiedBy", verified_on as "verifiedOn",
                recorded_by_name as "recordedBy", recorded_at as "recordedAt"
           from rogatory.law_verification
          where ($1::text is null or target_id = $1) order by recorded_at, id`,
};

/** Reads what administrators have proposed, decided and verified. The same for everybody. */
@Injectable()
export class LawChangeQueries {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  overrides({ state, targetId }: LawOverrideQueryDto): Promise<OverrideRow[]> {
    return this.database.read(null, listOverrides, [state ?? null, targetId ?? null]);
  }

  /** In the order of their approval. */
  approved(): Promise<OverrideRow[]> {
    return this.database.read(null, listApproved, []);
  }

  /** In the order in which they were recorded. */
  verifications(targetId: string | null): Promise<VerificationRow[]> {
    return this.database.read(null, listVerifications, [targetId]);
  }
}
