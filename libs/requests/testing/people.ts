import type { Actor, Role } from '@rogatory/platform/contract';

/** Authorities of the two sides as the tests name them. */
export const authorities = {
  office: '018f0000-0000-7000-8000-000000000001',
  centralAuthority: '018f0000-0000-7000-8000-000000000002',
  theirCentralAuthority: '018f0000-0000-7000-8000-000000000003',
  theirCourtOffice: '018f0000-0000-7000-8000-000000000004',
  elsewhere: '018f0000-0000-7000-8000-000000000009',
} as const;

const person = (
  personId: string,
  name: string,
  authorityId: string,
  jurisdiction: string,
  zone: string,
  role: Role,
): Actor => ({ personId, name, authorityId, jurisdiction, zone, roles: [role] });

const seoul = ['KR', 'Asia/Seoul'] as const;
const phnomPenh = ['KH', 'Asia/Phnom_Penh'] as const;

/** One invented person for each role of each side: Seoul asks, Phnom Penh is asked. */
export const people = {
  prosecutor: person('p1', 'Ma Haerang', authorities.office, ...seoul, 'prosecutor'),
  leadProsecutor: person('p2', 'Cheon Saebom', authorities.office, ...seoul, 'lead_prosecutor'),
  centralOfficer: person(
    'p3',
    'Tak Sebyeok',
    authorities.centralAuthority,
    ...seoul,
    'central_officer',
  ),
  centralHead: person('p4', 'Bong Uju', authorities.centralAuthority, ...seoul, 'central_head'),
  theirOfficer: person(
    'p5',
    'Sokphan Udamrong',
    authorities.theirCentralAuthority,
    ...phnomPenh,
    'central_officer',
  ),
  theirHead: person(
    'p6',
    'Dararith Bophavong',
    authorities.theirCentralAuthority,
    ...phnomPenh,
    'central_head',
  ),
  theirExecutor: person(
    'p7',
    'Rithyneak Chhuonmey',
    authorities.theirCourtOffice,
    ...phnomPenh,
    'executing_officer',
  ),
  coordinator: person(
    'p8',
    'Amaranta Leywong',
    authorities.elsewhere,
    'TH',
    'Asia/Bangkok',
    'network_coordinator',
  ),
} as const satisfies Record<string, Actor>;
