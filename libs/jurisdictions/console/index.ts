export { jurisdictionsRoutes } from './jurisdictions.routes';
