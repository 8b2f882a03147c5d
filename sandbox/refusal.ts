/** Messages by field, as ASP.NET's model validation gives them. */
export type ModelErrors = Readonly<Record<string, readonly string[]>>;

/** An operation as the workspace repeats it when it refuses it (documented). */
export interface RefusedOperation {
  op: string;
  path: string;
  value: unknown;
}

/**
 * The lists of the documented `errorInfo` that the sandbox fills. Only a refused path is shown in
 * the documentation; which faults go into the other two is inferred from their names.
 */
export type PatchFault = 'invalidPaths' | 'invalidValueTypes' | 'invalidDatas';

/** The refused operations of a patch, by what is wrong with them. */
export type PatchFaults = Readonly<Record<PatchFault, readonly RefusedOperation[]>>;

/** Why the workspace refuses a request, in the domain's words; HTTP is `answers.ts`'s affair. */
export type RefusalReason =
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-large' }
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
