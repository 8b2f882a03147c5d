import type { JsonValue } from '../domain/json.ts';
import type { Problem } from '../domain/parsed.ts';
import type { Learned } from './find-operations.ts';

/** What a recording tells of the routes. It holds no value of the recording but words of routes. */
export interface RoutesFinding {
  /** The value for the input `routes`: what differs from the built-in routes. */
  readonly routes: Readonly<Record<string, PrintedRoute>>;
  readonly operations: readonly OperationFinding[];
  readonly problems: readonly RouteProblem[];
}

/** A route in the form of the input `routes`. */
export type PrintedRoute =
  | string
  | {
      readonly request: string;
      readonly body?: JsonValue;
      readonly safe?: true;
    };

export interface OperationFinding {
  readonly operation: Learned;
  readonly builtIn: PrintedRoute;
  /** Null where none was found, or none was chosen. */
  readonly recorded: PrintedRoute | null;
  /** Null where there is nothing to compare. */
  readonly same: boolean | null;
  /** The requests that show it, or between which it could not be decided. */
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly method: string;
  /** With placeholders in the place of values. */
  readonly path: string;
  readonly status: number;
}

/** What was not found, not decided, or cannot be said. */
export interface RouteProblem extends Problem {
  readonly operation: Learned;
}
