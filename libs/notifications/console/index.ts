export {
  jobsRoutes,
  noticesRoutes,
  preferencesRoutes,
  webhooksRoutes,
} from './notifications.routes';

/** The bell of the top bar, with what it needs. */
export const loadNoticeBell = async () => (await import('./notices/notice-bell')).NoticeBell;
