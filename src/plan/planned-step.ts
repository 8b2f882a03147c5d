import type { JsonObject } from '../json.ts';
import type { PatchOperation } from '../options.ts';

/** A write that is to be done, with what it changes in words that may be shown. */
export type PlannedStep = Readonly<{ from: string; to: string }> &
  (
    | { readonly kind: 'create' }
    | { readonly kind: 'set-version' }
    | { readonly kind: 'install' }
    | { readonly kind: 'setup'; readonly setup: JsonObject }
    | { readonly kind: 'patch-instance'; readonly operations: readonly PatchOperation[] }
  );
