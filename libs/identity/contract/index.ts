export { authorityKinds, type AuthorityKind } from './authority-kind';
export { locales, type Locale } from './locale';
export { MeDto, MyAuthorityDto, SessionDto, SignInDto } from './session.dto';
export { PeopleQueryDto, PersonDto } from './people.dto';
export { identityProblems } from './identity-problems';
export { keepTokens, readMe, readPeople } from './identity-permissions';
export {
  ApiTokenDto,
  CreateTokenDto,
  GrantableScopeDto,
  IssuedTokenDto,
  RotateTokenDto,
  type ScopeFault,
  scopeFaults,
  TokenOfferDto,
  type TokenState,
  tokenStates,
} from './api-token.dto';
export { rolesOfAuthority } from './roles-of-authority';
export { AbsenceDto, AbsencesQueryDto, AwayDto, EnterAbsenceDto } from './absence.dto';
export { absenceProblems } from './absence-problems';
export { enterAbsence, mayDeputise, mayEnterForOthers } from './absence-deputy';
