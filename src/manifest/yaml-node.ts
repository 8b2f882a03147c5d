/** Where something stands in a file; both count from one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong at one place of a file, and what would be right: sentences without period. */
export interface Fault {
  readonly at: Position;
  readonly problem: string;
  readonly remedy: string;
}

/** A value of the file that knows where it stands. */
export type YamlNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly at: Position;
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: string;
  readonly at: Position;
  readonly value: YamlNode;
}

export interface ListNode {
  readonly kind: 'list';
  readonly at: Position;
  readonly items: readonly YamlNode[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly at: Position;
  readonly value: string | number | boolean | null;
}
