import type { PatchFault, RefusedOperation } from './patch-errors.ts';

/** Messages by field, as ASP.NET's model validation gives them. */
export type ModelErrors = Readonly<Record<string, readonly string[]>>;

/** The refused operations of a patch, by what is wrong with them. */
export type PatchFaults = Readonly<Record<PatchFault, readonly RefusedOperation[]>>;

/** Why the workspace refuses a request, in the domain's words; HTTP is `answers.ts`'s affair. */
export type RefusalReason =
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unsupported-media-type' }
  | { readonly kind: 'invalid-model'; readonly errors: ModelErrors }
  | { readonly kind: 'conflict'; readonly status: string; readonly message: string }
  | { readonly kind: 'invalid-patch'; readonly faults: PatchFaults };

/** The only error that the sandbox throws on purpose. */
export class Refusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason.kind);
    this.name = 'Refusal';
    this.reason = reason;
  }
}

/** A domain error: `{status, message}` (documented). */
export function conflict(status: string, message: string): Refusal {
  return new Refusal({ kind: 'conflict', status, message });
}

/** A model error about one field (documented). */
export function invalidField(field: string, message: string): Refusal {
  return new Refusal({ kind: 'invalid-model', errors: { [field]: [message] } });
}
