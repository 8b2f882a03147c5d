import { type ServerWords, serverWords } from './server-words.ts';
import { errorsPage } from './where-to-look.ts';

/** The job that a run is a step of, as far as its variables tell of it. */
export interface Job {
  readonly env: NodeJS.ProcessEnv;
  readonly server: ServerWords;
  /** The page that explains the codes of errors, if its address is known. */
  readonly errorsPage: string | undefined;
}

export function jobOf(env: NodeJS.ProcessEnv): Job {
  const server = serverWords(env);
  return { env, server, errorsPage: errorsPage(env, server) };
}
