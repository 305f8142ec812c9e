/**
 * The Admin API of Kong 0.14.1 as if it were today's: tags and names of routes from the ledger, plugins and upstreams under
 * their ids, references as objects. Documented from its source and not tried on a real node (reference, section 9).
 */
import { toText } from '../../../document/pointer.ts';
import { type Http, type HttpAnswer, type HttpCall, segment } from '../../http.ts';
import { type Admin, adminOf } from './admin.ts';
import { entityOf, type Fields, idIn, type Kind } from './entity.ts';
import {
  apiOfTags,
  type Entry,
  inertTags,
  isInert,
  type Page,
  pageService,
  pathOfText,
  readPage,
} from './old-ledger.ts';
import { oldSchema } from './old-schemas.ts';
import { entryKey, flat, givenPaths, nameOf, nested, pruned } from './old-shapes.ts';

export interface OldAdmin extends Admin {
  /** Takes out of the ledger what is not there: a run that was cut off writes down more than it makes. */
  sweep(): Promise<void>;
}

/** An `Admin` over 0.14.1 for one owner, whose entities alone have a ledger. */
export function oldAdmin(http: Http, owner: string): OldAdmin {
  const admin = adminOf(http, undefined);
  let pages: Map<string, Page> | undefined;

  return {
    root: call => admin.root(call),
    list: listed,
    sweep,
    async find({ kind, id, data }) {
      const found = await raw(kind, id, data);
      if (!found) return undefined;
      return entityOf(kind, (await withLedger(kind, [found]))[0]!);
    },
    async call(call) {
      const [, kind = '', key = '', below, belowKey] = call.path.split('/').map(decodeURIComponent);
      if (kind === 'schemas') return { status: 200, headers: {}, text: '', json: oldSchema(key, below) };
      if (kind === 'upstreams' && below === 'targets') return target(call, key, belowKey);
      if (call.method === 'GET' && kind === 'services') return oneService(call);
      if (!['services', 'routes', 'plugins', 'upstreams'].includes(kind)) return admin.call(call);
      return write(call, kind as Kind, key);
    },
  };

  async function sweep(): Promise<void> {
    const there = new Set<string>();
    const add = (kind: Kind, list: readonly Fields[]): void => {
      for (const one of list) there.add(entryKey(kind, toText(one.id), one));
    };
    for (const kind of ['services', 'routes', 'plugins', 'upstreams'] as const) add(kind, await listed(`/${kind}`));
    for (const { id } of await listed('/upstreams')) add('targets', await listed(`/upstreams/${id}/targets`));
    for (const [api, page] of await ledger()) {
      const left = Object.entries(page).filter(([key]) => there.has(key));
      if (left.length < Object.keys(page).length) await writePage(api, Object.fromEntries(left));
    }
  }

  async function listed(path: string): Promise<Fields[]> {
    const [, kind = '', key, below] = path.split('/');
    // Another run may have written since the last look.
    if (path === '/services') pages = undefined;
    if (below === 'targets') {
      const all = await admin.list(`${path}/`);
      return withLedger(
        'targets',
        all.map(one => ({ ...one, upstream: { id: one.upstream_id ?? key } })),
      );
    }
    const found = (await admin.list(path)).map(one => (below === 'plugins' || kind === 'plugins' ? nested(one) : one));
    return withLedger((below ?? kind) as Kind, found);
  }

  /** As it is at the gateway; plugins by name and scope, upstreams by name, targets by address. */
  async function raw(kind: Kind, id: string, data: Fields): Promise<Fields | undefined> {
    if (kind === 'services' || kind === 'routes') {
      const { status, json } = await admin.call({ method: 'GET', path: `/${kind}/${segment(id)}`, accept: [404] });
      return status === 404 ? undefined : (json as Fields);
    }
    if (kind === 'upstreams') {
      const path = `/upstreams/${segment(toText(data.name))}`;
      const { status, json } = await admin.call({ method: 'GET', path, accept: [404] });
      return status === 404 ? undefined : (json as Fields);
    }
    const upstream = idIn(data, 'upstream');
    const key = entryKey(kind, id, data);
    const path = kind === 'targets' ? `/upstreams/${upstream}/targets` : '/plugins';
    if (kind === 'targets' && !(await exists(`/upstreams/${upstream}`))) return undefined;
    return (await listed(path)).find(one => entryKey(kind, toText(one.id), one) === key);
  }

  async function exists(path: string): Promise<boolean> {
    return (await admin.call({ method: 'GET', path, accept: [404] })).status !== 404;
  }

  /** Tags, names and the settings that are ours, from the ledger. */
  async function withLedger(kind: Kind, list: readonly Fields[]): Promise<Fields[]> {
    const all = await ledger();
    const entries = new Map([...all.values()].flatMap(page => Object.entries(page)));
    return list.map(one => {
      if (kind === 'services' && isInert(one)) return { ...one, path: null, tags: inertTags(one) };
      const entry = entries.get(entryKey(kind, toText(one.id), one));
      if (!entry) return { ...one, tags: null };
      const { name = one.name, tags, given } = entry;
      return { ...(given ? pruned(kind, one, given) : one), ...(name !== undefined && { name }), tags };
    });
  }

  async function ledger(): Promise<Map<string, Page>> {
    if (pages) return pages;
    const found = new Map<string, Page>();
    for (const service of await admin.list('/services')) {
      const page = readPage(service, owner);
      if (page) found.set(page.api, page.entries);
    }
    pages = found;
    return found;
  }

  /** Writes one entry down, or takes it out. */
  async function enter(api: string, key: string, entry: Entry | undefined): Promise<void> {
    const all = await ledger();
    const { [key]: before, ...others } = all.get(api) ?? {};
    if (JSON.stringify(before) === JSON.stringify(entry)) return;
    await writePage(api, entry ? { ...others, [key]: entry } : others);
  }

  async function writePage(api: string, entries: Page): Promise<void> {
    const { id, fields } = pageService(owner, api, entries);
    const path = `/services/${id}`;
    if (Object.keys(entries).length === 0) await admin.call({ method: 'DELETE', path });
    else await admin.call({ method: 'PUT', path, body: { json: fields } });
    (await ledger()).set(api, entries);
  }

  async function oneService(call: HttpCall): Promise<HttpAnswer> {
    const answer = await admin.call(call);
    if (answer.status !== 200) return answer;
    return { ...answer, json: (await withLedger('services', [answer.json as Fields]))[0] };
  }

  async function write(call: HttpCall, kind: Kind, id: string): Promise<HttpAnswer> {
    const given = call.body && 'json' in call.body ? (call.body.json as Fields) : {};
    if (call.method === 'DELETE') return remove(kind, id);
    if (kind === 'services' && (isInert(given) || (call.method === 'PATCH' && (await isInertId(id))))) {
      return inert(call, id, given);
    }
    const { tags, name, ...fields } = given;
    const before = await entryOf(kind, id, given);
    const entry: Entry = {
      tags: (tags as string[] | undefined) ?? before?.entry.tags ?? [],
      ...(kind === 'routes' && nameOf(name ?? before?.entry.name)),
      ...((kind === 'plugins' || kind === 'upstreams') && {
        given: givenPaths({ ...fields, name }, before?.entry.given),
      }),
    };
    const api = apiOfTags(entry.tags) ?? before?.api;
    const key = before?.key ?? entryKey(kind, id, given);
    if (api !== undefined) await enter(api, key, entry);
    const own = kind === 'routes' ? fields : { ...fields, ...(name !== undefined && { name }) };
    if (call.method === 'PATCH' && Object.keys(own).length === 0)
      return { status: 200, headers: {}, text: '', json: undefined };
    if (kind === 'services' || kind === 'routes') {
      return admin.call({ ...call, path: `/${kind}/${segment(id)}`, body: { json: own } });
    }
    return kind === 'plugins' ? plugin(call, id, own, key) : upstream(call, id, own);
  }

  /** A record or the lock: its tags are its path. */
  async function inert(call: HttpCall, id: string, { tags, ...rest }: Fields): Promise<HttpAnswer> {
    const { enabled: _, ...fields } = rest;
    const json = { ...fields, ...(tags !== undefined && { path: pathOfText({ tags }) }) };
    return admin.call({ ...call, path: `/services/${segment(id)}`, body: { json } });
  }

  async function isInertId(id: string): Promise<boolean> {
    const { json } = await admin.call({ method: 'GET', path: `/services/${segment(id)}`, accept: [404] });
    return typeof json === 'object' && json !== null && isInert(json as Fields);
  }

  /** PUT on the collection: with an id that is there it replaces, without one it makes. */
  async function plugin(call: HttpCall, id: string, fields: Fields, key: string): Promise<HttpAnswer> {
    const present = (await listed('/plugins')).find(
      one => one.id === id || entryKey('plugins', toText(one.id), one) === key,
    );
    if (!present) return admin.call({ method: 'POST', path: '/plugins', body: { json: { id, ...flat(fields) } } });
    if (call.method === 'PATCH') {
      return admin.call({ ...call, path: `/plugins/${present.id}`, body: { json: flat(fields) } });
    }
    const json = { ...flat(fields), id: present.id, created_at: present.created_at };
    return admin.call({ method: 'PUT', path: '/plugins', body: { json } });
  }

  async function upstream(call: HttpCall, id: string, fields: Fields): Promise<HttpAnswer> {
    if (call.method === 'PATCH')
      return admin.call({ ...call, path: `/upstreams/${segment(id)}`, body: { json: fields } });
    const path = `/upstreams/${segment(toText(fields.name))}`;
    if (await exists(path)) return admin.call({ method: 'PATCH', path, body: { json: fields }, isIdempotent: true });
    return admin.call({ method: 'POST', path: '/upstreams', body: { json: { id, ...fields } } });
  }

  /** A target is a row of its history: a new weight is a new row, its end one of weight 0. */
  async function target(call: HttpCall, upstream: string, key: string | undefined): Promise<HttpAnswer> {
    if (call.method === 'GET') return admin.call({ ...call, path: `/upstreams/${segment(upstream)}/targets/` });
    const present =
      key === undefined ? undefined : (await listed(`/upstreams/${upstream}/targets`)).find(one => one.id === key);
    const given = call.body && 'json' in call.body ? (call.body.json as Fields) : {};
    const fields = { target: given.target ?? present?.target, weight: given.weight ?? present?.weight ?? 100 };
    const data = { ...fields, upstream: { id: upstream } };
    const before = await entryOf('targets', toText(key ?? given.id), data);
    const entryId = before?.key ?? entryKey('targets', '', data);
    if (call.method === 'DELETE') {
      const answer = await admin.call({
        ...call,
        path: `/upstreams/${segment(upstream)}/targets/${segment(toText(fields.target))}`,
        accept: [404],
      });
      if (before) await enter(before.api, entryId, undefined);
      return answer;
    }
    const tags = (given.tags as string[] | undefined) ?? before?.entry.tags ?? [];
    const api = apiOfTags(tags) ?? before?.api;
    if (api !== undefined) await enter(api, entryId, { tags });
    return admin.call({ method: 'POST', path: `/upstreams/${segment(upstream)}/targets/`, body: { json: fields } });
  }

  async function remove(kind: Kind, id: string): Promise<HttpAnswer> {
    const before = await entryOf(kind, id, {});
    const answer = await admin.call({ method: 'DELETE', path: `/${kind}/${segment(id)}`, accept: [404] });
    if (before) await enter(before.api, before.key, undefined);
    return answer;
  }

  /** The entry of an entity by its id, or by what it is. */
  async function entryOf(
    kind: Kind,
    id: string,
    data: Fields,
  ): Promise<{ api: string; key: string; entry: Entry } | undefined> {
    const all = await ledger();
    const keys = [entryKey(kind, id, data)];
    if (kind === 'plugins' || kind === 'upstreams') {
      const present = (await admin.list(`/${kind}`))
        .map(one => (kind === 'plugins' ? nested(one) : one))
        .find(one => one.id === id);
      if (present) keys.push(entryKey(kind, id, present));
    }
    for (const [api, page] of all) {
      for (const key of keys) if (page[key]) return { api, key, entry: page[key] };
    }
    return undefined;
  }
}
