export { DeadlinesModule } from './deadlines.module';
export { PreviewDeadline } from './preview/preview-deadline';
