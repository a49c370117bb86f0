import { Injectable, inject } from '@angular/core';
import type {
  InstrumentCardDto,
  InstrumentDto,
  InstrumentRowDto,
  LawBetweenDto,
  LawOverrideDto,
  LawVerificationDto,
  ProposeOverrideDto,
  TreatyRelationsDto,
  VerifyProvisionDto,
} from '@rogatory/instruments/contract';
import type { JurisdictionDto } from '@rogatory/jurisdictions/contract';
import { ApiClient } from '@rogatory/platform/console';

/** What may be decided about a proposed change; withdrawing is for who proposed it. */
export type Decision = 'approve' | 'reject' | 'withdraw';

/** The law as the console reads and keeps it; a call rejects with the error that `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class LawApi {
  private readonly api = inject(ApiClient);

  jurisdictions(): Promise<JurisdictionDto[]> {
    return this.api.get('/jurisdictions');
  }

  instruments(date?: string | null): Promise<InstrumentRowDto[]> {
    return this.api.get('/instruments', { date });
  }

  card(id: string, date?: string | null): Promise<InstrumentCardDto> {
    return this.api.get(`/instruments/${id}`, { date });
  }

  relations(jurisdiction: string, counterpart: string | null): Promise<TreatyRelationsDto> {
    return this.api.get(`/jurisdictions/${jurisdiction}/instruments`, { with: counterpart });
  }

  /** The law of a day between two States: every question between them is answered from it. */
  lawBetween(requesting: string, requested: string, date: string): Promise<LawBetweenDto> {
    return this.api.get('/legal-basis/law', { requesting, requested, date });
  }

  /** The card from which a bilateral treaty is made. */
  bilateralTemplate(): Promise<InstrumentDto> {
    return this.api.get('/instruments/bilateral-template');
  }

  changes(targetId?: string): Promise<LawOverrideDto[]> {
    return this.api.get('/law/overrides', { targetId });
  }

  /** `key` stays the same while one intention is retried, so that a lost answer repeats nothing. */
  propose(change: ProposeOverrideDto, key: string): Promise<LawOverrideDto> {
    return this.api.post('/law/overrides', change, { key });
  }

  decide(id: string, decision: Decision, note: string, key: string): Promise<LawOverrideDto> {
    return this.api.post(`/law/overrides/${id}/${decision}`, note === '' ? {} : { note }, { key });
  }

  verify(verification: VerifyProvisionDto, key: string): Promise<LawVerificationDto> {
    return this.api.post('/law/verifications', verification, { key });
  }
}
