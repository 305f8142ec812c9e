/** Holds the schemas that the test gateway has of its own to those of the recorded nodes, and our reading of defaults to both. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entityOf, type Fields, type Kind } from '../../../src/gateway/providers/kong/entity.ts';
import { canonical, type Schemas, shapeOf } from '../../../src/gateway/providers/kong/schema.ts';
import { completed, type Data, fieldsOf, isData, type Schema } from './schema-engine.ts';
import { kindSchemas, pluginSchemas, type Version } from './schemas.ts';

const folder = fileURLToPath(new URL('../../../../shared/corpus/kong-admin-recordings/', import.meta.url));

function read(version: Version, file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, version === '2.8.1' ? version : '', file), 'utf8'));
}

/** Every field with its type, its default and whether it is wanted; the names of protocols and statuses in them. */
function gist(schema: Schema): unknown {
  const of = (fields: Schema): unknown =>
    Object.fromEntries(
      fieldsOf(fields).map(([name, field]) => {
        const inner = Array.isArray(field.fields) ? of(field as unknown as Schema) : undefined;
        const { elements } = field as { elements?: Data };
        const one = [field.type, field.default, field.one_of, field.between, elements?.type, field.encrypted, inner];
        return [name, one.map(value => value ?? null)];
      }),
    );
  return of(schema);
}

describe.skipIf(!existsSync(folder))('the recordings in ../shared (absent: nothing to compare with)', () => {
  describe.each<Version>(['3.9.1', '2.8.1'])('of Kong %s', version => {
    it.each(['services', 'routes'])('have our schema of %s', kind => {
      const own = gist(kindSchemas(version)[kind]!) as Data;
      const recorded = gist(read(version, `${kind.slice(0, -1)}-schema.json`) as Schema) as Data;
      // Records of addresses, which no route of ours has.
      for (const name of ['sources', 'destinations']) [delete own[name], delete recorded[name]];
      expect(own).toEqual(recorded);
    });

    it.each(Object.keys(pluginSchemas(version)))('have our schema of the plugin %s', name => {
      expect(gist(pluginSchemas(version)[name]!)).toEqual(gist(read(version, `plugin-schema-${name}.json`) as Schema));
    });

    it('have our defaults: what was sent and what was answered are the same entity', () => {
      const list = read(version, 'index.json') as {
        request: { method: string; path: string; body?: unknown };
        response: { status: number; body?: unknown };
      }[];
      const plugins = Object.fromEntries(
        list.flatMap(({ request, response }) => {
          const [, name] = /^\/schemas\/plugins\/([^/]+)$/.exec(request.path) ?? [];
          return name && name !== 'validate' && response.status === 200
            ? [[name, shapeOf(read(version, `plugin-schema-${name}.json`))]]
            : [];
        }),
      );
      const kinds = {
        services: shapeOf(read(version, 'service-schema.json')),
        routes: shapeOf(read(version, 'route-schema.json')),
      };
      const schemas: Schemas = { kinds, plugins };
      let compared = 0;
      for (const { request, response } of list) {
        const { method, path: url, body } = request;
        const answer = response.body;
        const isWrite = (method === 'POST' || method === 'PUT') && response.status < 300 && !url.startsWith('/schemas');
        if (!isWrite || !isData(answer) || !isData(body) || 'url' in body || typeof answer.id !== 'string') continue;
        const kind = ['plugins', 'routes', 'services'].find(one => url.split('/').includes(one)) as Kind | undefined;
        if (!kind) continue;
        const given: Data = { ...body };
        for (const name of ['name', 'instance_name', 'service', 'route', 'consumer']) {
          if (answer[name] !== undefined) given[name] = answer[name];
        }
        const sent = entityOf(kind, { ...given, id: answer.id });
        expect(canonical(sent, schemas), `${method} ${url}`).toEqual(
          canonical(entityOf(kind, answer as Fields), schemas),
        );
        compared++;
      }
      expect(compared).toBeGreaterThan(50);
    });
  });
});

describe('the double and our reading of defaults', () => {
  it.each<Version>(['3.9.1', '2.8.1'])('agree on every kind and plugin of %s', version => {
    const shapes: Schemas = {
      kinds: Object.fromEntries(Object.entries(kindSchemas(version)).map(([kind, schema]) => [kind, shapeOf(schema)])),
      plugins: Object.fromEntries(
        Object.entries(pluginSchemas(version)).map(([name, schema]) => [name, shapeOf(schema)]),
      ),
    };
    for (const [name, schema] of Object.entries(pluginSchemas(version))) {
      const full = completed(schema, {});
      const ours = canonical({ kind: 'plugins', id: '', data: { name } }, shapes);
      // What Kong keeps encrypted we leave out.
      const config = full.config as Data;
      for (const at of [config, config.redis].filter(isData)) [delete at.password, delete at.redis_password];
      expect({ config: ours.config, protocols: ours.protocols }, name).toEqual({
        config: full.config,
        protocols: full.protocols,
      });
    }
    for (const kind of ['services', 'routes', 'upstreams', 'targets'] as const) {
      const full = completed(kindSchemas(version)[kind]!, {});
      expect(canonical({ kind, id: '', data: {} }, shapes), kind).toEqual(full);
    }
  });
});
