export { deskRoutes } from './desk/desk.routes';
export { requestsRoutes } from './requests.routes';
export { SearchApi } from './search/search-api';
export { SearchSuggestions } from './search/search-suggestions';
export { searchRoutes } from './search/search.routes';
