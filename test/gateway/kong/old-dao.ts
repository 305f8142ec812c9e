/**
 * Plugins, upstreams and targets of Kong 0.14.1, which still had their old kind of API: flat references, PUT on the collection,
 * targets as a history. Written after the reference, which was read in its source; no real node was recorded.
 */
import { type Data, isData } from './schema-engine.ts';
import { type Answer, isUuid, Refused, refers, type Store } from './store.ts';

const notFound: Answer = { status: 404, body: { message: 'Not found' } };
const scopes = ['service', 'route', 'consumer'] as const;

/** Undefined: not one of these, so the newer rules hold. */
export function oldAnswer(
  store: Store,
  {
    method,
    path,
    query,
    body,
  }: { method: string; path: readonly (string | undefined)[]; query: URLSearchParams; body: () => Data },
): Answer | undefined {
  const [first, second, third, fourth] = path;
  if (first === 'schemas' || first === 'tags' || first === 'config' || first === 'endpoints') return notFound;
  if (third === 'plugins' && (first === 'services' || first === 'routes') && method === 'GET') {
    const parent = store.find(first, second ?? '');
    const list = store.all('plugins').filter(one => refers(one, first.slice(0, -1), String(parent?.id)));
    return parent ? page(list.map(flat), query) : notFound;
  }
  if (first === 'plugins' && second !== 'enabled') return plugins(store, method, second, query, body);
  if (first !== 'upstreams') return undefined;
  if (third === 'targets') return targets(store, method, second ?? '', fourth, query, body);
  return upstreams(store, method, second, query, body);
}

function plugins(
  store: Store,
  method: string,
  key: string | undefined,
  query: URLSearchParams,
  body: () => Data,
): Answer {
  if (key === undefined) {
    if (method === 'GET') return page(store.all('plugins').map(flat), query);
    const given = nested(body());
    if (method === 'POST') return { status: 201, body: flat(old(() => store.insert('plugins', given), given)) };
    if (method !== 'PUT') return { status: 405, body: { message: 'Method not allowed' } };
    if (given.id === undefined) return { status: 201, body: flat(old(() => store.insert('plugins', given), given)) };
    if (!store.table('plugins').has(String(given.id))) return notFound;
    return { status: 200, body: flat(old(() => store.upsert('plugins', String(given.id), given), given)) };
  }
  const found = isUuid(key) ? store.table('plugins').get(key) : undefined;
  if (!found) return notFound;
  if (method === 'GET') return { status: 200, body: flat(found) };
  if (method === 'PATCH')
    return { status: 200, body: flat(old(() => store.update('plugins', found, nested(body())), found)) };
  if (method !== 'DELETE') return { status: 405, body: { message: 'Method not allowed' } };
  store.remove('plugins', found);
  return { status: 204 };
}

function upstreams(
  store: Store,
  method: string,
  key: string | undefined,
  query: URLSearchParams,
  body: () => Data,
): Answer {
  if (key === undefined) {
    if (method === 'GET') return page(store.all('upstreams'), query);
    if (method !== 'POST') return { status: 405, body: { message: 'Method not allowed' } };
    return { status: 201, body: old(() => store.insert('upstreams', body()), body()) };
  }
  const found = store.find('upstreams', key);
  if (!found) return notFound;
  if (method === 'GET') return { status: 200, body: found };
  if (method === 'PATCH') return { status: 200, body: store.update('upstreams', found, body()) };
  store.remove('upstreams', found);
  return { status: 204 };
}

/** The last row of an address counts; one of weight 0 is its end. */
function targets(
  store: Store,
  method: string,
  upstreamKey: string,
  key: string | undefined,
  query: URLSearchParams,
  body: () => Data,
): Answer {
  const upstream = store.find('upstreams', upstreamKey);
  if (!upstream) return notFound;
  const active = (): Data[] => store.all('targets').filter(one => refers(one, 'upstream', String(upstream.id)));
  if (key === undefined || key === '') {
    if (method === 'GET')
      return page(
        active().map(({ upstream: _, ...one }) => ({ ...one, upstream_id: upstream.id })),
        query,
      );
    if (method !== 'POST') return { status: 405, body: { message: 'Method not allowed' } };
    const { target, weight = 100 } = body();
    for (const one of active().filter(other => other.target === target)) store.remove('targets', one);
    return { status: 201, body: store.insert('targets', { upstream: { id: upstream.id }, target, weight }) };
  }
  const found = active().find(one => one.id === key || one.target === key);
  if (!found) return notFound;
  if (method !== 'DELETE') return { status: 405, body: { message: 'Method not allowed' } };
  store.remove('targets', found);
  return { status: 204 };
}

/** `{"data", "total", "offset", "next"}`, where `next` is a whole URL and absent at the end. */
function page(list: readonly Data[], query: URLSearchParams): Answer {
  const size = Number(query.get('size') ?? 100);
  const from = Number(query.get('offset') ?? 0);
  const data = list.slice(from, from + size);
  const isLast = from + size >= list.length;
  return {
    status: 200,
    body: {
      data,
      total: list.length,
      ...(!isLast && { offset: String(from + size), next: `http://kong:8001/next?offset=${from + size}` }),
    },
  };
}

/** Errors are flat. */
function old(write: () => Data, given: Data): Data {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, fields } = error.answer.body as { code?: number; fields?: Data };
    if (code === 5) throw new Refused(409, { name: `already exists with value '${given.name}'` });
    throw new Refused(code === 4 ? 404 : 400, flatProblems(fields ?? {}));
  }
}

function flatProblems(fields: Data, start = ''): Data {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      isData(value) ? Object.entries(flatProblems(value, `${start}${name}.`)) : [[`${start}${name}`, value]],
    ),
  );
}

function flat(plugin: Data): Data {
  const { service, route, consumer, protocols: _protocols, ...rest } = plugin;
  const references = Object.entries({ service, route, consumer }).flatMap(([field, value]) =>
    isData(value) ? [[`${field}_id`, value.id]] : [],
  );
  return { ...rest, ...Object.fromEntries(references) };
}

function nested(plugin: Data): Data {
  const result: Data = { ...plugin };
  for (const field of scopes) {
    const id = result[`${field}_id`];
    delete result[`${field}_id`];
    if (typeof id === 'string') result[field] = { id };
  }
  return result;
}
