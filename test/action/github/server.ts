/**
 * GitHub's API as a small server that remembers: comments, labels, their events, permissions, pushes. Each request, and each
 * answer that is not a fault of the script, is held against GitHub's own OpenAPI document.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { onTestFinished } from 'vitest';
import { act } from './act.ts';

export interface Person {
  id: number;
  login: string;
  type: 'User' | 'Bot';
}

export interface Comment {
  id: number;
  user: Person;
  body: string;
}

export interface ReviewComment {
  id: number;
  user: Person;
  body: string;
  path: string;
  /** Undefined for one whose lines have changed since. */
  line: number | undefined;
  startLine?: number | undefined;
}

export interface State {
  comments: Comment[];
  /** Those on lines. */
  reviewComments: ReviewComment[];
  /** The bodies of the reviews. */
  reviews: string[];
  checkRuns: Record<string, unknown>[];
  deployments: Record<string, unknown>[];
  statuses: Record<string, unknown>[];
  /** The folder of the git repository behind it, and the base and head of its pull request. */
  git: { folder: string; base: string; head: string } | undefined;
  labels: string[];
  /** Labels set and taken away, in their order. */
  events: { event: 'labeled' | 'unlabeled'; label: string; actor: Person; at: string }[];
  permissions: Record<string, string>;
  /** The newest first. */
  activity: { repository: string; ref: string; after: string; actor: Person; at: string }[];
  /** Whose token it is. */
  viewer: Person;
}

/** What a request meets instead of an answer; used up after `times`. */
export interface Fault {
  on: RegExp;
  times?: number;
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** The request is carried out, and its answer lost. */
  isLost?: boolean;
  delayMs?: number;
}

export interface Seen {
  method: string;
  path: string;
  body: unknown;
  token: string;
}

export interface GitHubServer {
  readonly env: Record<string, string>;
  readonly state: State;
  readonly requests: Seen[];
  /** What was wrong with requests and answers. */
  readonly violations: string[];
}

export const bot: Person = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
const document = JSON.parse(readFileSync(path.join(import.meta.dirname, 'openapi.generated.json'), 'utf8'));
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(nullableAsType({ $id: 'github', components: document.components }) as object);
const compiled = new Map<unknown, ValidateFunction>();

/** OpenAPI 3.0 as JSON Schema. */
function nullableAsType(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nullableAsType);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    key === '$ref' && typeof one === 'string' ? one.replace(/^#/, 'github#') : nullableAsType(one),
  ]);
  const schema = Object.fromEntries(entries);
  return schema.nullable === true ? { anyOf: [{ ...schema, nullable: undefined }, { type: 'null' }] } : schema;
}

function faultsOf(schema: unknown, value: unknown): string {
  const validate = compiled.get(schema) ?? ajv.compile(nullableAsType(schema) as object);
  compiled.set(schema, validate);
  return validate(value) ? '' : ajv.errorsText(validate.errors);
}

export async function githubServer(
  given: Partial<State> = {},
  faults: Fault[] = [],
  pageSize = 30,
): Promise<GitHubServer> {
  const state: State = {
    ...{ comments: [], reviewComments: [], reviews: [], checkRuns: [], deployments: [], statuses: [], git: undefined },
    ...{ labels: [], events: [], permissions: {}, activity: [], viewer: bot },
    ...given,
  };
  const requests: Seen[] = [];
  const violations: string[] = [];
  const left = faults.map(fault => ({ ...fault, times: fault.times ?? Number.POSITIVE_INFINITY }));
  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      violations.push(String(error));
      response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += chunk;
    const method = request.method ?? '';
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const body = text === '' ? undefined : JSON.parse(text);
    const place = url.pathname.replace(/^\/api\/v3/, '');
    requests.push({ method, path: place + url.search, body, token: request.headers.authorization ?? '' });
    if (!request.headers['user-agent']) violations.push('GitHub refuses a request without User-Agent');
    const fault = left.find(one => one.times > 0 && one.on.test(`${method} ${place}`));
    if (fault) {
      fault.times -= 1;
      if (fault.delayMs) await new Promise(resolve => setTimeout(resolve, fault.delayMs));
      if (fault.status) return send(response, fault.status, fault.body ?? { message: 'a fault' }, fault.headers);
    }
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (place === '/graphql' || url.pathname === '/api/graphql') {
      if (body?.query !== 'query { viewer { login } }') violations.push(`an unknown query: ${text}`);
      return send(response, 200, { data: { viewer: { login: state.viewer.login } } });
    }
    const known = operationOf(method, place);
    if (!known) {
      violations.push(`${method} ${place} is no call that GitHub's document has`);
      return send(response, 404, { message: 'Not Found' });
    }
    const { operation, parameters } = known;
    for (const [name, value] of url.searchParams) {
      const parameter = parameters.find(one => one.in === 'query' && one.name === name);
      const isNumber = parameter?.schema.type === 'integer';
      const wrong = parameter ? faultsOf(parameter.schema, isNumber ? Number(value) : value) : 'no such parameter';
      if (wrong) violations.push(`${method} ${place}?${name}=${value}: ${wrong}`);
    }
    const wanted = operation.requestBody?.content['application/json'].schema;
    const wrong = wanted ? faultsOf(wanted, body) : body === undefined ? '' : 'a body that is not asked for';
    if (wrong) violations.push(`${method} ${place}: ${wrong}`);
    const { status, data } = act(state, method, place, body);
    if (status < 300) {
      const schema = operation.responses[String(status)]!.content['application/json'].schema;
      const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), pageSize);
      const page = Number(url.searchParams.get('page') ?? 1);
      const isList = Array.isArray(data);
      const part = isList ? data.slice((page - 1) * size, page * size) : data;
      const wrongAnswer = faultsOf(schema, part);
      if (wrongAnswer) violations.push(`our answer to ${method} ${place}: ${wrongAnswer}`);
      if (fault?.isLost) return void response.destroy();
      url.searchParams.set('page', String(page + 1));
      const more = isList && data.length > page * size && !place.endsWith('/activity');
      return send(response, status, part, more ? { link: `<${origin}${url.pathname}${url.search}>; rel="next"` } : {});
    }
    return send(response, status, data);
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { env: { GITHUB_API_URL: root, GITHUB_GRAPHQL_URL: `${root}/graphql` }, state, requests, violations };
}

interface Operation {
  requestBody?: { content: { 'application/json': { schema: unknown } } };
  responses: Record<string, { content: { 'application/json': { schema: unknown } } }>;
  parameters?: { $ref?: string }[];
}

interface Parameter {
  name: string;
  in: string;
  schema: { type: string };
}

function operationOf(method: string, place: string): { operation: Operation; parameters: Parameter[] } | undefined {
  for (const [template, item] of Object.entries(document.paths as Record<string, Record<string, Operation>>)) {
    const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`);
    const operation = item[method.toLowerCase()];
    if (!pattern.test(place) || !operation) continue;
    const parameters = (operation.parameters ?? []).map(one =>
      one.$ref ? document.components.parameters[one.$ref.split('/').at(-1)!] : one,
    );
    return { operation, parameters };
  }
  return undefined;
}

function send(response: ServerResponse, status: number, data: unknown, headers: Record<string, string> = {}): void {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}
