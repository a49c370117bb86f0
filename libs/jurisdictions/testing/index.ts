export {
  registerOffice,
  type RegisteredOffice,
  type TestOffice,
  type TestPerson,
} from './register-office';
export { testPassword, testPasswordHash } from './test-password';
