import type { Run } from './command.ts';

export const exportManifest: Run = () => Promise.reject(new Error('not yet'));
