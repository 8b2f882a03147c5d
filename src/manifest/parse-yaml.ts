import {
  Composer,
  type Document,
  LineCounter,
  type ParsedNode,
  type Scalar,
  isMap,
  isScalar,
  isSeq,
} from 'yaml';
import { FORBIDDEN_KEYS } from '../inputs/strict-json.ts';
import type { Fault, MapEntry, Position, YamlNode } from './yaml-node.ts';
import { limitFaults, placeAt, tokensOf } from './yaml-limits.ts';

/** What stands in a file: its value where it has one, and all that is wrong with its YAML. */
export interface ParsedYaml {
  readonly root: YamlNode | undefined;
  readonly faults: readonly Fault[];
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  /** A key is the text that it looks like: `1` and `no`, too. */
  stringKeys: true,
  /** Its messages quote the file; only their codes are used. */
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * Reads YAML 1.2 (core schema) as far as JSON can say the same: one document, no anchors,
 * aliases, tags, merge keys and directives, and no number that would be sent otherwise than it
 * is written.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter();
  const tokens = tokensOf(text, lines);
  const refused = Array.isArray(tokens) ? limitFaults(tokens, lines) : [tokens];
  if (refused.length > 0 || !Array.isArray(tokens)) return { root: undefined, faults: refused };
  const documents = [...new Composer(OPTIONS).compose(tokens, true)];
  const faults = [...documents.flatMap((one) => documentFaults(one, lines))];
  const [first, second] = documents;
  if (second !== undefined) faults.push({ at: startOf(second, lines), ...ONE_DOCUMENT });
  const contents = first?.contents ?? undefined;
  if (faults.length > 0 || contents === undefined) return { root: undefined, faults };
  const root = new NodeReader(lines, faults).node(contents);
  return { root, faults };
}

const ONE_DOCUMENT = {
  problem: 'a second document begins',
  remedy: 'Keep each manifest in a file of its own',
};

type YamlDocument = Document.Parsed | Document;

function documentFaults({ errors, warnings }: YamlDocument, lines: LineCounter): Fault[] {
  return [...errors, ...warnings].map(({ code, pos: [start] }) => ({
    at: placeAt(start, lines),
    problem: `it is not usable YAML (${code})`,
    remedy: REMEDIES[code] ?? 'Correct the YAML there',
  }));
}

/** What mostly helps, by the parser's codes that people meet. */
const REMEDIES: Readonly<Partial<Record<string, string>>> = {
  BAD_INDENT: 'Indent it as its neighbours are',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds a colon in quotes',
  DUPLICATE_KEY: 'Write each key once in one place',
  MISSING_CHAR: 'Close the quotes or brackets, and put a space behind each colon',
  NON_STRING_KEY: 'Use a text as the key',
  TAB_AS_INDENT: 'Indent with spaces, not with tabs',
};

function startOf({ range }: YamlDocument, lines: LineCounter): Position {
  return placeAt(range?.[0] ?? 0, lines);
}

/** Makes nodes of what the parser gives, and gathers what JSON cannot say. */
class NodeReader {
  readonly #lines: LineCounter;
  readonly #faults: Fault[];

  constructor(lines: LineCounter, faults: Fault[]) {
    this.#lines = lines;
    this.#faults = faults;
  }

  node(read: ParsedNode | null): YamlNode {
    const at = this.#positionOf(read);
    if (isMap(read)) {
      const pairs = read.items as { key: ParsedNode; value: ParsedNode | null }[];
      return { kind: 'map', at, entries: pairs.map((pair) => this.#entry(pair)) };
    }
    if (isSeq(read)) {
      return { kind: 'list', at, items: read.items.map((one) => this.node(one)) };
    }
    return { kind: 'scalar', at, value: isScalar(read) ? this.#scalar(read, at) : null };
  }

  #entry({ key, value }: { key: ParsedNode; value: ParsedNode | null }): MapEntry {
    const at = this.#positionOf(key);
    const name = isScalar(key) ? String(key.value) : '';
    if (name === '<<' && isScalar(key) && key.type === 'PLAIN') {
      this.#fault(at, 'there is a merge key (<<)', 'Write each value where it belongs');
    }
    if (FORBIDDEN_KEYS.has(name)) this.#fault(at, `the key ${name} is not allowed`, 'Rename it');
    return { key: name, at, value: this.node(value) };
  }

  #scalar({ value, source = '' }: Scalar.Parsed | Scalar, at: Position) {
    if (typeof value === 'number' && String(value) !== source) {
      const problem = 'this number would be sent otherwise than it is written';
      this.#fault(at, problem, 'Put it in quotes, or write it as JSON would (1, not 1.0 or 0x1)');
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null;
  }

  #positionOf(node: ParsedNode | null): Position {
    return placeAt(node?.range[0] ?? 0, this.#lines);
  }

  #fault(at: Position, problem: string, remedy: string): void {
    this.#faults.push({ at, problem, remedy });
  }
}
