import { bootstrapApplication } from '@angular/platform-browser';
import { Console } from './app/console';
import { consoleConfig } from './app/console.config';

// Current browsers bring Temporal; only those that lack it fetch a replacement, before anything runs.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

await bootstrapApplication(Console, consoleConfig);
