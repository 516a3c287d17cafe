import { everyKind } from './everyKind.ts';

everyKind(/^zh/);
