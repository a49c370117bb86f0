import type { INestApplicationContext } from '@nestjs/common';
import { registerOffice, type RegisteredOffice } from '@rogatory/jurisdictions/testing';

/** Two central authorities with their offices, and a network's secretariat. */
export interface TestOffices {
  readonly phnomPenh: RegisteredOffice;
  readonly prosecution: RegisteredOffice;
  readonly police: RegisteredOffice;
  readonly paris: RegisteredOffice;
  readonly secretariat: RegisteredOffice;
}

export async function registerOffices(app: INestApplicationContext): Promise<TestOffices> {
  const cambodia = { jurisdiction: 'KH', zone: 'Asia/Phnom_Penh' };
  const phnomPenh = await registerOffice(app, {
    ...cambodia,
    kind: 'central',
    name: 'Ministry of Justice, Phnom Penh',
    roles: ['central_officer', 'central_head', 'administrator'],
  });
  const centralAuthorityId = phnomPenh.authorityId;
  const prosecution = await registerOffice(app, {
    ...cambodia,
    kind: 'competent',
    name: 'Prosecution of the Court of First Instance, Phnom Penh',
    roles: ['prosecutor', 'lead_prosecutor'],
    centralAuthorityId,
  });
  const police = await registerOffice(app, {
    ...cambodia,
    kind: 'executing',
    name: 'Anti-Cybercrime Department',
    roles: ['executing_officer'],
    centralAuthorityId,
  });
  const paris = await registerOffice(app, {
    jurisdiction: 'FR',
    zone: 'Europe/Paris',
    kind: 'central',
    name: 'Bureau de l’entraide pénale internationale',
    roles: ['central_officer', 'central_head', 'administrator'],
  });
  const secretariat = await registerOffice(app, {
    jurisdiction: 'TH',
    zone: 'Asia/Bangkok',
    kind: 'secretariat',
    name: 'Secretariat of SEAJust',
    roles: ['network_coordinator'],
    networkCode: 'SEAJUST',
  });
  return { phnomPenh, prosecution, police, paris, secretariat };
}
