/** Which operations of a document a probe may ask for, and the URLs of them. */
import type { Document } from '../document/document.ts';
import { getAt, isObject, own, toText } from '../document/pointer.ts';

export interface ProbedOperation {
  /** `GET /orders/{id}`. */
  operation: string;
  /** Below the base, with parameters filled in. */
  path: string;
  isSecured: boolean;
}

export interface ProbedOperations {
  /** GET operations in the order of the document. */
  list: readonly ProbedOperation[];
  /** Secured operations of other methods, or that would need more than a made-up value. */
  securedNotAsked: number;
  /** Paths that say they tell the API's health. */
  health: readonly string[];
}

/** A path that tells the health of the whole: `health` wherever it stands, the other words only where no resource is before them. */
export function isHealthPath(path: string): boolean {
  if (path.includes('{')) return false;
  return (
    /\/(health|healthz|health-?check)(\/(live|ready|liveness|readiness|status))?$/i.test(path) ||
    /^(\/(api|v\d+(\.\d+)?|actuator|system|internal|q))*\/(ready|readyz|readiness|live|livez|liveness|status|ping)$/i.test(
      path,
    )
  );
}

/** GET should change nothing; where the name says that it does, nobody asks. */
const changes =
  /(^|[^a-z])(create|delete|remove|update|reset|send|run|execute|trigger|start|stop|cancel|purge|approve|reject|logout|refresh|sync)([^a-z]|$)/;

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

export function probedOperations(
  document: Document | undefined,
  resolve: (value: unknown) => unknown,
): ProbedOperations {
  const list: ProbedOperation[] = [];
  const health: string[] = [];
  let securedNotAsked = 0;
  const data = document?.data;
  const paths = own(data, 'paths');
  for (const [path, written] of isObject(paths) ? Object.entries(paths) : []) {
    const item = resolve(written);
    for (const method of methods) {
      const operation = own(item, method);
      if (!isObject(operation)) continue;
      const isSecured = demandsCredentials(own(operation, 'security') ?? own(data, 'security'));
      const url = method === 'get' && isHarmless(path, operation) ? filled(path, item, operation, resolve) : undefined;
      if (url !== undefined) list.push({ operation: `GET ${path}`, path: url, isSecured });
      else if (isSecured) securedNotAsked++;
      if (method === 'get' && isHealthPath(path)) health.push(path);
    }
  }
  return { list, securedNotAsked, health };
}

/** No requirement at all, or an empty one among them, lets anybody in. */
export function demandsCredentials(security: unknown): boolean {
  if (!Array.isArray(security) || security.length === 0) return false;
  return security.every(one => isObject(one) && Object.keys(one).length > 0);
}

function isHarmless(path: string, operation: Record<string, unknown>): boolean {
  const id = toText(own(operation, 'operationId') ?? '');
  const words = `${path} ${id}`.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return !changes.test(words);
}

/** The path and the required query with made-up values; undefined where a header or a body is required. */
function filled(
  path: string,
  item: unknown,
  operation: Record<string, unknown>,
  resolve: (value: unknown) => unknown,
): string | undefined {
  const parameters = new Map<string, Record<string, unknown>>();
  for (const source of [own(item, 'parameters'), own(operation, 'parameters')]) {
    for (const one of Array.isArray(source) ? source : []) {
      const parameter = resolve(one);
      if (isObject(parameter)) parameters.set(`${toText(parameter.in)} ${toText(parameter.name)}`, parameter);
    }
  }
  const query = new URLSearchParams();
  for (const parameter of parameters.values()) {
    if (parameter.required !== true || parameter.in === 'path') continue;
    if (parameter.in !== 'query' || typeof parameter.name !== 'string') return undefined;
    query.set(parameter.name, sampleOf(parameter, resolve));
  }
  const asked = path.replace(/\{([^}]*)\}/g, (_, name: string) =>
    encodeURIComponent(sampleOf(parameters.get(`path ${name}`) ?? {}, resolve)),
  );
  const rest = query.toString();
  return rest === '' ? asked : `${asked}?${rest}`;
}

/** A value that the schema allows, where it says one, else a short one of its type. */
function sampleOf(parameter: Record<string, unknown>, resolve: (value: unknown) => unknown): string {
  const schema = resolve(parameter.schema ?? parameter);
  const offered = [
    parameter.example,
    own(schema, 'example'),
    getAt(schema, ['examples', 0]),
    own(schema, 'default'),
    getAt(schema, ['enum', 0]),
    own(schema, 'minimum'),
  ];
  const value = offered.find(one => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean');
  if (value !== undefined) return toText(value).slice(0, 200);
  switch (own(schema, 'format')) {
    case 'uuid':
      return '00000000-0000-4000-8000-000000000000';
    case 'date':
      return '2026-01-01';
    case 'date-time':
      return '2026-01-01T00:00:00Z';
    default:
      return own(schema, 'type') === 'boolean' ? 'true' : '1';
  }
}
