// The shapes of zod that answers are read by, made from its core: what `zod/mini` has around it
// takes 4 ms of every release to load, and none of it is used.
import * as core from 'zod/v4/core';

export { safeParse } from 'zod/v4/core';

export type Shape<T = unknown> = core.$ZodType<T>;

/** What is read by a shape. */
export type Read<S extends Shape> = core.output<S>;

export function text(): core.$ZodString {
  return new core.$ZodString({ type: 'string' });
}

/** Takes a text of so many characters at most. */
export function textUpTo(maximum: number): core.$ZodString {
  const isShort = new core.$ZodCheckMaxLength({ check: 'max_length', maximum });
  return new core.$ZodString({ type: 'string', checks: [isShort] });
}

/** Takes a text that a pattern describes as a whole. */
export function textLike(pattern: RegExp): core.$ZodString {
  const isLike = new core.$ZodCheckRegex({ check: 'string_format', format: 'regex', pattern });
  return new core.$ZodString({ type: 'string', checks: [isLike] });
}

export function number(): core.$ZodNumber {
  return new core.$ZodNumber({ type: 'number' });
}

export function boolean(): core.$ZodBoolean {
  return new core.$ZodBoolean({ type: 'boolean' });
}

export function anything(): core.$ZodUnknown {
  return new core.$ZodUnknown({ type: 'unknown' });
}

export function listOf<S extends Shape>(element: S) {
  return new core.$ZodArray({ type: 'array', element }) as core.$ZodArray<S>;
}

/** Takes an object with these fields; others are left out. */
export function object<const F extends core.$ZodLooseShape>(shape: F) {
  return new core.$ZodObject({ type: 'object', shape }) as core.$ZodObject<F, core.$strip>;
}

/** Takes an object with any names, and values of one shape. */
export function valuesOf<S extends Shape>(valueType: S) {
  const record = new core.$ZodRecord({ type: 'record', keyType: text(), valueType });
  return record as core.$ZodRecord<core.$ZodString, S>;
}

/** Reads by the first of these shapes that fits. */
export function either<const S extends readonly Shape[]>(...options: S) {
  return new core.$ZodUnion({ type: 'union', options }) as core.$ZodUnion<S>;
}

/** Lets a value be missing. */
export function optional<S extends Shape>(innerType: S) {
  return new core.$ZodOptional({ type: 'optional', innerType }) as core.$ZodOptional<S>;
}

/** Lets a value be missing, or null. */
export function nullish<S extends Shape>(innerType: S) {
  const nullable = new core.$ZodNullable({ type: 'nullable', innerType });
  return optional(nullable as core.$ZodNullable<S>);
}

/** Makes what is read by the shape into something else. */
export function made<S extends Shape, T>(shape: S, make: (read: Read<S>) => T) {
  const transform = make as (read: unknown) => T;
  const out = new core.$ZodTransform({ type: 'transform', transform });
  return new core.$ZodPipe({ type: 'pipe', in: shape, out }) as core.$ZodPipe<
    S,
    core.$ZodTransform<T, Read<S>>
  >;
}
