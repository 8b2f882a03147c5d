import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An endpoint of GitHub's API, as GitHub describes it. */
interface Operation {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, object>>;
  readonly body?: object;
  /** By status; true for one whose body is not described. */
  readonly responses: Readonly<Record<string, object | true>>;
}

export type OperationName =
  | 'list-deployments'
  | 'create-deployment'
  | 'list-deployment-statuses'
  | 'create-deployment-status'
  | 'get-ref'
  | 'get-tag';

/** Which operation a request is of, with the parameters of its path. */
export interface Routed {
  readonly name: OperationName;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Holds requests and answers to what GitHub publishes; each check gives its complaints. */
export interface PublishedSchemas {
  readonly route: (method: string, path: string) => Routed | undefined;
  readonly checkQuery: (name: OperationName, query: URLSearchParams) => string[];
  readonly checkBody: (name: OperationName, body: unknown) => string[];
  readonly checkAnswer: (
    name: OperationName,
    answer: { status: number; body: unknown },
  ) => string[];
}

const DIRECTORY = join(import.meta.dirname, 'github-schemas');

let reading: Promise<PublishedSchemas> | undefined;

/** The same for all who ask: to compile them takes longer than the run that is held to them. */
export function readPublishedSchemas(): Promise<PublishedSchemas> {
  return (reading ??= compileSchemas());
}

async function compileSchemas(): Promise<PublishedSchemas> {
  const operations = (await readJson('operations.json')) as Record<OperationName, Operation>;
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  ajv.addSchema((await readJson('schemas.json')) as object, 'schemas.json');
  // Published as open, so that a misspelt field would pass.
  const bodies = new Map(
    Object.entries(operations).map(([name, { body }]) => [
      name,
      body && { ...body, additionalProperties: false },
    ]),
  );
  const compiled = new Map<object, ValidateFunction>();
  const complaints = (schema: object, value: unknown) => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  return {
    route: (method, path) => {
      for (const [name, operation] of Object.entries(operations)) {
        const match = operation.method === method ? patternOf(operation.path).exec(path) : null;
        if (match) return { name: name as OperationName, parameters: { ...match.groups } };
      }
      return undefined;
    },
    checkQuery: (name, query) =>
      [...query].flatMap(([key, text]) => {
        const schema = operations[name].query[key] as { type?: string } | undefined;
        if (schema === undefined) return [`the query has ${key}, which GitHub does not know`];
        return complaints(schema, schema.type === 'integer' ? Number(text) : text);
      }),
    checkBody: (name, body) => {
      const schema = bodies.get(name);
      if (schema === undefined) return body === undefined ? [] : ['there is a body'];
      return complaints(schema, body);
    },
    checkAnswer: (name, { status, body }) => {
      const described = operations[name].responses[status];
      if (described === undefined) return complaints(ERROR, body);
      return described === true ? [] : complaints(described, body);
    },
  };
}

/** Statuses that any endpoint can answer with are described nowhere but by their form. */
const ERROR = { $ref: 'schemas.json#/basic-error' };

/** A reference is the one parameter that holds slashes. */
function patternOf(path: string): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'ref' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(DIRECTORY, file), 'utf8'));
}
