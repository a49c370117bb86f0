export { calculatorRoutes } from './deadlines.routes';
