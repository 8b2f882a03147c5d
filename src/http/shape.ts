/**
 * What a value of an answer has to look like, and what is made of it. Other keys of an object are
 * ignored, so that whoever answers can add to them.
 *
 * A library of schemas would be a third of all that a release without changes loads, and what is
 * asked of an answer is this little.
 */
export type Shape<T> = (value: unknown) => Shaped<T>;

/** What was made of a value; or the keys that lead to what does not look so, never the value. */
export type Shaped<T> = { readonly fits: true; readonly value: T } | Misfit;

interface Misfit {
  readonly fits: false;
  readonly place: readonly string[];
}

/** What a shape makes of a value. */
export type ShapeOf<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type FieldValues<F extends Fields> = { readonly [K in keyof F]: ShapeOf<F[K]> };

const MISFIT: Misfit = { fits: false, place: [] };

function fitting<T>(value: T): Shaped<T> {
  return { fits: true, value };
}

/** Whatever there is, also nothing. */
export const anything: Shape<unknown> = fitting;

export const flag: Shape<boolean> = (value) =>
  typeof value === 'boolean' ? fitting(value) : MISFIT;

/** One that JSON can write, and so not one that is too large for a double. */
export const number: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? fitting(value) : MISFIT;

export const text: Shape<string> = (value) => (typeof value === 'string' ? fitting(value) : MISFIT);

/** A text of so many characters at most. */
export function textUpTo(length: number): Shape<string> {
  return (value) => {
    const read = text(value);
    return read.fits && read.value.length > length ? MISFIT : read;
  };
}

/** What may be left out, or null. */
export function maybe<T>(shape: Shape<T>): Shape<T | null | undefined> {
  return (value) => (value === undefined || value === null ? fitting(value) : shape(value));
}

/** The first of some shapes that fits. */
export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return (value) => {
    const read = one(value);
    if (read.fits) return read;
    const second = other(value);
    return second.fits ? second : MISFIT;
  };
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return MISFIT;
    const items: T[] = [];
    for (const [index, one] of (value as readonly unknown[]).entries()) {
      const read = item(one);
      if (!read.fits) return within(String(index), read);
      items.push(read.value);
    }
    return fitting(items);
  };
}

/** An object with values of these shapes; of a key that is missing the value is undefined. */
export function object<F extends Fields>(fields: F): Shape<FieldValues<F>> {
  const shapes = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return MISFIT;
    const values: Record<string, unknown> = {};
    for (const [key, shape] of shapes) {
      const read = shape(Object.hasOwn(value, key) ? value[key] : undefined);
      if (!read.fits) return within(key, read);
      values[key] = read.value;
    }
    return fitting(values as FieldValues<F>);
  };
}

/** What is made of a value of a shape. */
export function made<T, U>(shape: Shape<T>, make: (value: T) => U): Shape<U> {
  return (value) => {
    const read = shape(value);
    return read.fits ? fitting(make(read.value)) : read;
  };
}

function within(key: string, { place }: Misfit): Misfit {
  return { fits: false, place: [key, ...place] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
