import { CST, Lexer, type LineCounter, Parser } from 'yaml';
import { JSON_LIMITS } from '../inputs/strict-json.ts';
import type { Fault } from './yaml-node.ts';

/** So many items of lists and keys together are read; of keys, and in depth, as many as of JSON. */
const MOST_ITEMS = 5_000;

/** So many words and signs are looked at; a manifest with as many keys as there may be has half. */
const MOST_LEXEMES = 20_000;

/** Of what is no YAML, so much is told at most; each costs time. */
const MOST_ERRORS = 50;

type Token = CST.Token;
type Item = CST.CollectionItem;

const TOO_MUCH = { remedy: 'Keep in it only what the integration is to be' };

/**
 * Takes a text apart into tokens, or tells where it gets too large: what is nested or repeated
 * without end is given up while read, before it costs time.
 */
export function tokensOf(text: string, lines: LineCounter): Token[] | Fault {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const tokens: Token[] = [];
  let [lexemes, errors] = [0, 0];
  const take = (token: Token) => {
    errors += token.type === 'error' ? 1 : 0;
    tokens.push(token);
  };
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    const at = placeAt(parser.offset, lines);
    if (lexemes > MOST_LEXEMES) {
      return { at, problem: `it has more than ${MOST_LEXEMES} words and signs`, ...TOO_MUCH };
    }
    // A document and a scalar are no levels.
    if (parser.stack.length > JSON_LIMITS.depth + 2) {
      return { at, problem: TOO_DEEP, ...TOO_MUCH };
    }
    for (const token of parser.next(lexeme)) take(token);
    if (errors >= MOST_ERRORS) break;
  }
  for (const token of parser.end()) take(token);
  return tokens;
}

const TOO_DEEP = `it is nested deeper than ${JSON_LIMITS.depth} levels`;

/** What a file must not hold, by the kind of its token: what it brings in is not what is reviewed. */
const REFUSED: Readonly<Record<string, Omit<Fault, 'at'>>> = {
  anchor: { problem: 'there is an anchor (&)', remedy: 'Write each value where it belongs' },
  alias: { problem: 'there is an alias (*)', remedy: 'Write each value where it belongs' },
  tag: { problem: 'there is a tag (!)', remedy: 'Leave it out; put a text in quotes' },
  directive: { problem: 'there is a directive (%)', remedy: 'Leave it out; the file is YAML 1.2' },
};

/**
 * Lists what of the tokens is refused before a value is made of any. Goes through them without
 * recursion, so that no depth can hurt, and stops at the first limit.
 */
export function limitFaults(tokens: readonly Token[], lines: LineCounter): Fault[] {
  const faults: Fault[] = [];
  let [keys, items] = [0, 0];
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    const at = placeAt(token.offset, lines);
    const refused = REFUSED[token.type];
    if (refused !== undefined) faults.push({ at, ...refused });
    keys += keysOf(token);
    items += itemsOf(token).length;
    const problem = beyond({ depth, keys, items });
    if (problem !== undefined) return [{ at, problem, ...TOO_MUCH }];
    const deeper = CST.isCollection(token) ? depth + 1 : depth;
    waiting.push(...inside(token).map((inner) => ({ token: inner, depth: deeper })));
  }
  return faults;
}

/** Finds where a character of the text stands. */
export function placeAt(offset: number, lines: LineCounter): Fault['at'] {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function beyond({ depth, keys, items }: { depth: number; keys: number; items: number }) {
  if (depth > JSON_LIMITS.depth) return TOO_DEEP;
  if (keys > JSON_LIMITS.keys) return `it has more than ${JSON_LIMITS.keys} keys`;
  return items > MOST_ITEMS ? `it has more than ${MOST_ITEMS} keys and items` : undefined;
}

function itemsOf(token: Token): readonly Item[] {
  return CST.isCollection(token) ? token.items : [];
}

/** Counts keys; in brackets, what stands alone is an item, though the parser has it as a key. */
function keysOf(token: Token): number {
  if (token.type === 'block-map') return token.items.length;
  if (token.type !== 'flow-collection') return 0;
  if (token.start.type === 'flow-map-start') return token.items.length;
  return token.items.filter(({ sep = [] }) => sep.length > 0).length;
}

/** Lists the tokens that a token is made of. */
function inside(token: Token): readonly Token[] {
  if (token.type === 'document') return [...token.start, ...(token.value ? [token.value] : [])];
  if (token.type === 'block-scalar') return token.props;
  return itemsOf(token).flatMap(({ start, key, sep = [], value }) => [
    ...start,
    ...(key ? [key] : []),
    ...sep,
    ...(value ? [value] : []),
  ]);
}
