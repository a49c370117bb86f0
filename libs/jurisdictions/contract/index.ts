export { AuthorityDto, AuthorityQueryDto } from './authority.dto';
export { JurisdictionDto, nameLanguages, type NameLanguage, NetworkDto } from './jurisdiction.dto';
export { readReference } from './jurisdictions-permissions';
export type { Holiday, WorkingCalendar } from './working-calendar';
