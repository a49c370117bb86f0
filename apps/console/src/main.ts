import { bootstrapApplication } from '@angular/platform-browser';
import { Console } from './app/console';
import { consoleConfig } from './app/console.config';

await bootstrapApplication(Console, consoleConfig);
