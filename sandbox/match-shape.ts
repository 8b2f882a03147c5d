/** What the placeholders of a shape stand for in a request, without the braces. */
export type Values = Readonly<Record<string, unknown>>;

const PLACEHOLDER = /\{(\w+)\}/g;

/** The values that make the text from the template; undefined where none do. */
export function matchText(template: string, text: string): Values | undefined {
  const seen = new Set<string>();
  const pattern = template
    .split(/(\{\w+\})/)
    .map((part, index) =>
      index % 2 === 0 ? RegExp.escape(part) : groupFor(part.slice(1, -1), seen),
    )
    .join('');
  const groups = new RegExp(`^${pattern}$`).exec(text)?.groups;
  return groups ?? (seen.size === 0 && template === text ? {} : undefined);
}

function groupFor(name: string, seen: Set<string>): string {
  if (seen.has(name)) return `\\k<${name}>`;
  seen.add(name);
  return `(?<${name}>[^/]+?)`;
}

/**
 * The values that make the JSON from the shape; undefined where none do. What stands in the shape
 * besides placeholders has to be there as it is, and nothing else.
 */
export function matchJson(shape: unknown, json: unknown): Values | undefined {
  if (typeof shape === 'string') return matchString(shape, json);
  if (typeof shape !== 'object' || shape === null) return shape === json ? {} : undefined;
  if (typeof json !== 'object' || json === null) return undefined;
  if (Array.isArray(shape) !== Array.isArray(json)) return undefined;
  if (Object.keys(shape).length !== Object.keys(json).length) return undefined;
  return matchMembers(shape, json as Record<string, unknown>);
}

function matchString(shape: string, json: unknown): Values | undefined {
  const [, name] = /^\{(\w+)\}$/.exec(shape) ?? [];
  if (name !== undefined) return { [name]: json };
  return typeof json === 'string' ? matchText(shape, json) : undefined;
}

function matchMembers(shape: object, json: Record<string, unknown>): Values | undefined {
  let values: Values = {};
  for (const [key, part] of Object.entries(shape)) {
    const found = Object.hasOwn(json, key) ? matchJson(part, json[key]) : undefined;
    if (found === undefined) return undefined;
    values = { ...values, ...found };
  }
  return values;
}

/** The template with its placeholders filled in. */
export function fillText(template: string, values: Values): string {
  return template.replace(PLACEHOLDER, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  );
}

/** The shape with its placeholders filled in; a string that is one becomes its JSON. */
export function fillJson(shape: unknown, values: Values): unknown {
  if (typeof shape === 'string') {
    const [, name] = /^\{(\w+)\}$/.exec(shape) ?? [];
    return name === undefined ? shape : values[name];
  }
  if (typeof shape !== 'object' || shape === null) return shape;
  if (Array.isArray(shape)) return shape.map((part) => fillJson(part, values));
  return Object.fromEntries(
    Object.entries(shape).map(([key, part]) => [key, fillJson(part, values)]),
  );
}
