export { signInRoutes } from './sign-in/sign-in.routes';
