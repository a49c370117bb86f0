export { absenceRoutes } from './absence/absence.routes';
export { signInRoutes } from './sign-in/sign-in.routes';
export { tokensRoutes } from './tokens/tokens.routes';
