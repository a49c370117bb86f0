import { Injectable, computed, inject, resource, signal } from '@angular/core';
import {
  ApiClient,
  SessionStore,
  newKey,
  problemOf,
  type ProblemView,
} from '@rogatory/platform/console';
import {
  mayDeputise,
  mayEnterForOthers,
  type AbsenceDto,
  type EnterAbsenceDto,
  type PersonDto,
} from '@rogatory/identity/contract';

/** Who of the own authority is away, who may stand in for whom, and entering and ending absences. */
@Injectable()
export class AbsenceStore {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  private readonly refused = signal<ProblemView | null>(null);
  private readonly working = signal(false);
  /** One intention keeps its key until it went through. */
  private key = newKey();

  readonly absences = resource({
    loader: (): Promise<AbsenceDto[]> => this.api.get('/absences'),
  });
  private readonly people = resource({
    params: () => this.session.me()?.authority.id,
    loader: ({ params }): Promise<PersonDto[]> => this.api.get('/people', { authorityId: params }),
  });

  readonly problem = this.refused.asReadonly();
  readonly busy = this.working.asReadonly();
  readonly colleagues = computed(() => (this.people.hasValue() ? this.people.value() : []));
  readonly me = this.session.me;
  readonly leads = computed(() => mayEnterForOthers(this.session.me()?.roles ?? []));

  /** Those who may stand in for the person: others with work of the same kind. */
  deputiesFor(personId: string): PersonDto[] {
    const absent = this.colleagues().find((person) => person.personId === personId);
    if (absent === undefined) return [];
    return this.colleagues().filter(
      (person) => person.personId !== personId && mayDeputise(absent.roles, person.roles),
    );
  }

  /** Resolves to whether it was entered. */
  enter(absence: EnterAbsenceDto): Promise<boolean> {
    return this.take(() => this.api.post('/absences', absence, { key: this.key }));
  }

  /** Resolves to whether it was ended. */
  end({ id, version }: AbsenceDto): Promise<boolean> {
    return this.take(() => this.api.post(`/absences/${id}/end`, {}, { version, key: this.key }));
  }

  /** Another intention: the last refusal is forgotten. */
  begin(): void {
    this.refused.set(null);
    this.key = newKey();
  }

  private async take(step: () => Promise<unknown>): Promise<boolean> {
    if (this.working()) return false;
    this.working.set(true);
    this.refused.set(null);
    try {
      await step();
      this.key = newKey();
      this.absences.reload();
      return true;
    } catch (error) {
      this.refused.set(problemOf(error));
      // Another answer may be tried under another key: the refused one is kept with its refusal.
      this.key = newKey();
      return false;
    } finally {
      this.working.set(false);
    }
  }
}
