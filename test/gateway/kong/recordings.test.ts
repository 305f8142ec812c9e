/** Holds the test gateway to what real Kong nodes answered, call by call, each on the state that the calls before left. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load as loadYaml } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { KongGateway } from './gateway.ts';
import { type Data, isData, type Schema } from './schema-engine.ts';
import type { Version } from './schemas.ts';
import { refers } from './store.ts';

const folder = fileURLToPath(new URL('../../../../shared/corpus/kong-admin-recordings/', import.meta.url));
const hasRecordings = existsSync(folder);

interface Recorded {
  name: string;
  group: string;
  target: 'admin' | 'proxy' | 'status';
  request: { method: string; path: string; headers?: Record<string, string>; body?: unknown };
  response: { status: number; body?: unknown; bodyFile?: string };
}

/** What the double does not have, and why; everything else is compared. */
const notModelled: Readonly<Record<string, string>> = {
  'endpoints list': 'the list of all paths of a node',
  'log level': 'debugging of the node',
  'workspaces endpoint in OSS': 'a list that specgate does not ask for',
  'certificate create, not PEM': 'the words of OpenSSL',
  'plugins after the cascade': 'entities that were prepared for the calls to the proxy',
};

function load(version: Version): { list: Recorded[]; read(file: string): unknown } {
  const at = version === '2.8.1' ? path.join(folder, '2.8.1') : folder;
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(at, file), 'utf8'));
  return { list: read('index.json') as Recorded[], read };
}

describe.skipIf(!hasRecordings)('the recordings in ../shared (absent: nothing to compare with)', () => {
  describe.each<Version>(['3.9.1', '2.8.1'])('of Kong %s', version => {
    const { list, read } = hasRecordings ? load(version) : { list: [], read: () => ({}) };
    it('are there', () => expect(list.length).toBeGreaterThan(20));
    const schemas = recordedSchemas(list, read);
    for (const isDbless of [false, true]) {
      const gateway = new KongGateway({ version, database: isDbless ? 'off' : 'postgres', ...schemas });
      for (const one of list.filter(({ group }) => (group === 'dbless') === isDbless)) {
        if (one.target !== 'admin') continue;
        it(`${one.group}: ${one.name}`, () => replay(one));
      }

      function replay({ name, group, request, response }: Recorded): void {
        const { method, path: url, body } = request;
        const wanted = response.bodyFile === undefined ? (response.body ?? null) : read(response.bodyFile);
        prepare(url, group, wanted);
        gateway.store.newId = (kind, data) => idFor(wanted, kind, data);
        const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
        const type = request.headers?.['Content-Type'] ?? request.headers?.['content-type'] ?? 'application/json';
        const answer = gateway.answer({ method, url, token: undefined, headers: {}, text, type, body });
        if (notModelled[name]) return;
        expect(answer.status).toBe(response.status);
        if (method === 'HEAD') return;
        const own = answer.body ?? null;
        if (['/', '/status', '/plugins/enabled'].includes(url))
          expect(kindsOf(wanted)).toMatchObject(kindsOf(own) as object);
        else if (url.startsWith('/config')) expect(plain(configOf(own))).toEqual(plain(configOf(wanted)));
        else expect(plain(own)).toEqual(plain(wanted));
      }

      /** What the recording prepared by calls that are not in its list. */
      function prepare(url: string, group: string, wanted: unknown): void {
        const { store } = gateway;
        const defaults = store.find('services', 'defaults');
        if (group === 'consumers' && defaults) store.remove('services', defaults);
        const petstore = store.find('services', 'petstore');
        for (const one of store.all('routes')) {
          if (group === 'delete' && url === '/services/petstore' && refers(one, 'service', String(petstore?.id)))
            store.remove('routes', one);
        }
        const service = isData(wanted) && isData(wanted.service) ? wanted.service : undefined;
        if (url === '/services/defaults/plugins' && service && !store.find('services', 'defaults')) {
          store.insert('services', { id: service.id, name: 'defaults', host: '127.0.0.1' });
        }
        const listed = isData(wanted) && Array.isArray(wanted.data) && url.startsWith('/services?') ? wanted.data : [];
        const all = url.startsWith('/services?size=2') ? pagedServices(list) : listed.filter(isData);
        for (const one of all) if (!store.find('services', String(one.id))) store.insert('services', one);
      }
    }
  });
});

/** The services that were made for the pages, which no call in the list made. */
function pagedServices(list: readonly Recorded[]): Data[] {
  return list
    .filter(({ group }) => group === 'pagination')
    .flatMap(({ response }) => (isData(response.body) && Array.isArray(response.body.data) ? response.body.data : []))
    .filter(isData);
}

/** The id that the recorded node gave to the same thing. */
function idFor(answer: unknown, kind: string, data: Data): string {
  if (!isData(answer)) return randomUUID();
  if (kind === 'key') return String(answer.key);
  if (kind === 'provision_key') return String((answer.config as Data).provision_key);
  const table = answer[kind === 'key-auths' ? 'keyauth_credentials' : kind];
  if (!isData(table)) return typeof answer.id === 'string' ? answer.id : randomUUID();
  const found = Object.values(table).find(
    one => isData(one) && ['name', 'username', 'key'].some(key => data[key] !== undefined && one[key] === data[key]),
  );
  return isData(found) ? String(found.id) : randomUUID();
}

/** The text of a configuration as data; of what was loaded what is set (2.x leaves the rest out, 3.x the expiry of keys). */
function configOf(value: unknown): unknown {
  if (!isData(value)) return value;
  return typeof value.config === 'string'
    ? { ...value, config: withoutNulls(loadYaml(value.config)) }
    : withoutNulls(value);
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isData(value)) return value;
  const set = Object.entries(value).filter(([, one]) => one !== null);
  return Object.fromEntries(set.map(([name, one]) => [name, withoutNulls(one)]));
}

/** Types in the place of values. */
function kindsOf(value: unknown): unknown {
  if (Array.isArray(value)) return 'list';
  if (isData(value)) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, kindsOf(one)]));
  return typeof value;
}

/** Without times, offsets and the id of the node, lists of entities by id. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(plain);
    return list.every(isData) ? list.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : list;
  }
  if (!isData(value)) return value;
  const skip = ['created_at', 'updated_at', 'offset', 'node_id'];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !skip.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, plain(one)]),
  );
}

function recordedSchemas(list: readonly Recorded[], read: (file: string) => unknown) {
  const plugins: Record<string, Schema> = {};
  const kinds: Record<string, Schema> = {};
  for (const { request, response } of list) {
    const [, plugin] = /^\/schemas\/plugins\/([^/]+)$/.exec(request.path) ?? [];
    const [, kind] = /^\/schemas\/(services|routes)$/.exec(request.path) ?? [];
    if (response.status !== 200 || response.bodyFile === undefined) continue;
    if (plugin !== undefined) plugins[plugin] = read(response.bodyFile) as Schema;
    if (kind !== undefined) kinds[kind] = read(response.bodyFile) as Schema;
  }
  return { plugins, kinds };
}
