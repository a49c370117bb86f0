export { deskRoutes } from './desk/desk.routes';
export { requestsRoutes } from './requests.routes';
