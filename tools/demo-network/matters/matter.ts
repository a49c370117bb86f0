import type {
  ConcernedPersonDto,
  LocalizedTextDto,
  MeasureType,
  UrgencyLevel,
} from '@rogatory/requests/contract';
import type { OffenceKey } from './offences';
import type { Scene } from './scene';

/** A measure as a matter asks it; code, basis and date are added when the request is written. */
export type AskedMeasure = {
  type: MeasureType;
  targets: string[];
  details: string;
  necessity: string;
  procedure: string;
  place?: LocalizedTextDto[];
  /** Days from writing by which it is asked; left out where no date is asked. */
  within?: number;
};

/** One kind of matter with its words; a scene makes a request of it. */
export type Matter = {
  key: string;
  /** How often it comes up beside the others. */
  weight: number;
  /** Matters between Member States of the European Union ask by order. */
  byOrder?: boolean;
  /** Asked by an authority that holds electronic evidence; the Budapest Convention serves where both are Parties. */
  electronic?: boolean;
  urgency: readonly (readonly [UrgencyLevel, number])[];
  riskToLife?: boolean;
  dataVolatile?: boolean;
  urgencyReason: string;
  title(scene: Scene): string;
  proceedings(scene: Scene): string;
  facts(scene: Scene): string;
  purpose: string;
  offences: readonly OffenceKey[];
  persons(scene: Scene): ConcernedPersonDto[];
  measures(scene: Scene): AskedMeasure[];
};

/** A place in the requested State, in words. */
export function place(text: string): LocalizedTextDto[] {
  return [{ language: 'en', text }];
}
