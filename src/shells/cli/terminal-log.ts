import { type Clock, systemClock } from '../../time/clock.ts';
import { Secrets } from '../../secrets/secrets.ts';
import { Redactor, type ShellLog } from '../common/shell-log.ts';
import { PLACES, sayHowToSet, spellOption } from './flags.ts';
import { Progress, type Screen } from './progress.ts';

const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 } as const;

export type Colour = keyof typeof CODES;

/** Puts a text into a colour, where the stream is a terminal that shows colours. */
type Paint = (colour: Colour | undefined, text: string) => string;

export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR: noColour = '', TERM: terminal } = env;
  const isColoured = stream.isTTY === true && noColour === '' && terminal !== 'dumb';
  return (colour, text) =>
    isColoured && colour !== undefined ? `\x1b[${CODES[colour]}m${text}\x1b[0m` : text;
}

export interface TerminalSettings {
  /** Where the story is told. */
  readonly story: Screen;
  /** Where errors go. */
  readonly errors: Screen;
  readonly env: NodeJS.ProcessEnv;
  readonly isDebug: boolean;
  readonly clock?: Pick<Clock, 'now'>;
}

/** The log as a terminal or the job of a CI shows it, without any secret. */
export class TerminalLog implements ShellLog {
  readonly #redactor = new Redactor(new Secrets(), { spellOption, sayHowToSet, places: PLACES });
  readonly #settings: TerminalSettings;
  readonly #paint: Paint;
  readonly #paintError: Paint;
  readonly #progress: Progress;
  /** GitHub's runner, and those like it, mask what they are told to. */
  readonly #isRunner: boolean;
  readonly remarks: string[] = [];

  constructor(settings: TerminalSettings) {
    const { story, errors, env, clock = systemClock } = settings;
    this.#settings = settings;
    this.#paint = paintFor(story, env);
    this.#paintError = paintFor(errors, env);
    this.#progress = new Progress(story, clock);
    this.#isRunner = env.GITHUB_ACTIONS === 'true';
  }

  info(message: string): void {
    this.#tell(message);
  }

  notice(message: string): void {
    this.remarks.push(message);
    this.#tell(`note: ${message}`, 'cyan');
  }

  warning(message: string): void {
    this.remarks.push(message);
    this.#tell(`warning: ${message}`, 'yellow');
  }

  debug(message: string): void {
    if (this.#settings.isDebug && message !== '') this.#tell(`debug: ${message}`, 'dim');
  }

  error(message: string): void {
    this.#progress.clear();
    const text = this.#paintError('red', this.#redactor.shown(message));
    this.#settings.errors.write(`${text}\n`);
  }

  /** Writes a line of the story that has been through `shownData` already. */
  line(text: string, colour?: Colour): void {
    this.#progress.clear();
    this.#settings.story.write(`${this.#paint(colour, text)}\n`);
  }

  mask(secret: string, open?: ReadonlySet<string>): void {
    const added = this.#redactor.add(secret, open);
    if (!this.#isRunner) return;
    for (const value of added) this.#settings.story.write(`::add-mask::${escaped(value)}\n`);
  }

  shownData<T>(value: T): T {
    return this.#redactor.shownData(value);
  }

  /** Takes away what waits on the screen; nothing is printed after it. */
  end(): void {
    this.#progress.end();
  }

  #tell(message: string, colour?: Colour): void {
    this.line(this.#redactor.shown(message), colour);
  }
}

/** Escapes as the runner reads the data of a command (documented). */
function escaped(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
