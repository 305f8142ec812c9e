/** Everything that is rendered of real documents, held to the schemas of real Kong nodes, where the shared data is at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/document/parse.ts';
import { openapiVersion } from '../../../src/document/version.ts';
import { UserError } from '../../../src/errors.ts';
import type { KongConfig } from '../../../src/kong/declarative.ts';
import { profileOf } from '../../../src/kong/render/profile.ts';
import { renderApi } from '../../../src/kong/render/render.ts';
import type { RenderSettings } from '../../../src/kong/render/request.ts';
import { type Schema, violations } from './kong-schema.ts';
import { gold, plainSettings, productOf } from './support.ts';

const shared = path.resolve(import.meta.dirname, '../../../../shared/corpus');
const isThere = existsSync(shared);

const kinds = [
  { name: '3.9.1, a route per operation', node: '', version: '3.9.1', settings: {} },
  {
    name: '3.9.1, versions by header, browsers, groups',
    node: '',
    version: '3.9.1',
    settings: {
      versionIn: 'header',
      hosts: ['api.example.gov.bc.ca'],
      corsOrigins: ['https://app.example.gov.bc.ca'],
      groupsOf: 'all',
      tags: ['ns.gw'],
    },
  },
  { name: '3.9.1, prefixes by path', node: '', version: '3.9.1', settings: { versionIn: 'path', routes: 'prefix' } },
  { name: '2.8.1, versions by header', node: '2.8.1', version: '2.8.1', settings: { versionIn: 'header' } },
  {
    name: '2.8.1, prefixes by host',
    node: '2.8.1',
    version: '2.8.1',
    settings: { versionIn: 'host', routes: 'prefix', hosts: ['a.gov.bc.ca'] },
  },
] as const;

function schemaOf(node: string, name: string): Schema {
  return JSON.parse(readFileSync(path.join(shared, 'kong-admin-recordings', node, `${name}.json`), 'utf8')) as Schema;
}

function* documents(): Generator<{ file: string; text: string }> {
  for (const folder of ['bc', 'public']) {
    const root = path.join(shared, folder);
    for (const file of readdirSync(root, { recursive: true }).map(String).sort()) {
      if (/\.(ya?ml|json)$/.test(file))
        yield { file: `${folder}/${file}`, text: readFileSync(path.join(root, file), 'utf8') };
    }
  }
}

/** What a schema of a plugin leaves to the others. */
function pluginSchema(node: string, name: string): Schema {
  const own = schemaOf(node, `plugin-schema-${name}`);
  const common = { type: 'any' };
  const more = ['name', 'id', 'tags', 'enabled', 'service', 'route', 'instance_name'].map(key => ({ [key]: common }));
  return { ...own, fields: [...own.fields.filter(field => !('consumer' in field)), ...more] };
}

describe.skipIf(!isThere)('Kong (needs ../shared/corpus)', () => {
  it.each(kinds)('$name takes all that is rendered', { timeout: 120_000 }, ({ node, version, settings }) => {
    const profile = profileOf(version);
    const schemas = new Map([
      ['service', schemaOf(node, 'service-schema')],
      ['route', schemaOf(node, 'route-schema')],
    ]);
    const found: string[] = [];
    const counts = { documents: 0, refused: 0, services: 0, routes: 0, plugins: 0 };
    for (const { file, text } of documents()) {
      const config = configOf(file, text, { ...plainSettings, ...settings, profile } as RenderSettings);
      if (config === undefined) continue;
      if (config === 'refused') {
        counts.refused++;
        continue;
      }
      counts.documents++;
      for (const { plugins, routes = [], ...service } of config.services ?? []) {
        counts.services++;
        check(`${file} service ${service.name}`, service, schemas.get('service')!);
        checkPlugins(file, plugins);
        for (const { plugins: own, ...route } of routes) {
          counts.routes++;
          check(`${file} route ${route.name}`, route, schemas.get('route')!);
          for (const expression of route.paths ?? []) {
            expect(() => new RegExp(expression.replace(/^~/, '')), expression).not.toThrow();
          }
          checkPlugins(file, own);
        }
      }
    }
    expect(found.slice(0, 20)).toEqual([]);
    expect(counts.documents).toBeGreaterThan(40);
    console.log(`Kong ${version}: ${JSON.stringify(counts)}`);

    function check(label: string, entity: unknown, schema: Schema): void {
      found.push(...violations(entity, schema).map(one => `${label}${one}`));
    }

    function checkPlugins(file: string, plugins: readonly { name: string }[] = []): void {
      expect(new Set(plugins.map(({ name }) => name)).size).toBe(plugins.length);
      for (const plugin of plugins) {
        counts.plugins++;
        if (!existsSync(path.join(shared, 'kong-admin-recordings', node, `plugin-schema-${plugin.name}.json`)))
          continue;
        check(`${file} plugin ${plugin.name}`, plugin, pluginSchema(node, plugin.name));
      }
    }
  });
});

function configOf(file: string, text: string, settings: RenderSettings): KongConfig | 'refused' | undefined {
  try {
    const document = parseDocument(text, file);
    if (!openapiVersion(document.data)) return undefined;
    const api = { name: 'sample', version: '1.2.3', document, bundled: document.data };
    const upstreams = new Map([['sample', 'https://backend.internal:8443/base']]);
    return renderApi(api, [productOf(gold)], { ...settings, upstreams }).config;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return 'refused';
  }
}
