import { runProcess, startWorker } from '@rogatory/api-app';

void runProcess(startWorker);
