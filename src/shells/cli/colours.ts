const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, dim: 2 } as const;

export type Colour = keyof typeof CODES;

/** Puts a text into a colour, where the stream is a terminal that shows colours. */
export type Paint = (colour: Colour | undefined, text: string) => string;

export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR: noColour = '', TERM: terminal } = env;
  const isColoured = stream.isTTY === true && noColour === '' && terminal !== 'dumb';
  return (colour, text) =>
    isColoured && colour !== undefined ? `\x1b[${CODES[colour]}m${text}\x1b[0m` : text;
}
