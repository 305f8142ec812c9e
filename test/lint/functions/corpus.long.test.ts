/** The stock functions find what Spectral's own find in every real document of the corpus. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { getAt, isObject, own, type Path } from '../../../src/document/pointer.ts';
import { contextOf } from '../../support/context.ts';
import { agree, type Resolved, resolve } from './original.ts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);

describe.skipIf(!existsSync(corpus))('real documents (skipped where ../shared/corpus is absent)', () => {
  const files = ['bc/', 'public/'].flatMap(folder =>
    readdirSync(new URL(folder, corpus))
      .filter(name => /\.(json|ya?ml)$/.test(name) && !name.includes('malformed'))
      .map(name => folder + name),
  );

  const found = new Map<string, number>();

  it.each(files)('%s', async name => {
    const root: unknown = JSON.parse(JSON.stringify(load(readFileSync(new URL(name, corpus), 'utf8'))));
    compareEverywhere(await resolve(root), found);
  });

  it('give most functions something to find', () => {
    expect(files.length).toBeGreaterThan(30);
    const finding = [...found.values()].filter(count => count > 0);
    expect(finding.length).toBeGreaterThanOrEqual(12);
    expect(finding.reduce((sum, count) => sum + count)).toBeGreaterThan(1000);
  });
});

/** Calls each function at every place of the document that could concern it; adds up the findings by function. */
function compareEverywhere(document: Resolved, found: Map<string, number>): void {
  const { root } = document;
  const { deref } = contextOf(root);
  const call = (name: string, path: Path, options: unknown = null, raw = false): void => {
    const written = getAt(root, path);
    const value = raw ? written : deref(written);
    const resolvedValue = raw ? written : getAt(document.resolved, path);
    const findings = agree({ name, value, resolvedValue, options, document, path });
    found.set(name, (found.get(name) ?? 0) + findings.length);
  };
  const is2 = isObject(root) && 'swagger' in root;
  call('oasOpIdUnique', ['paths']);
  call('oasPathParam', ['paths']);
  call('oasTagDefined', []);
  call('oasUnusedComponent', [], null, true);
  call('unreferencedReusableObject', ['definitions'], { reusableObjectsLocation: '#/definitions' }, true);
  call('uniquenessTags', ['tags']);
  call('alphabetical', ['tags'], { keyedBy: 'name' });
  visit(root, [], (value, path) => {
    const key = path.at(-1);
    if (Object.hasOwn(value, '$ref')) return call('refSiblings', [...path, '$ref'], null, true);
    if (Object.hasOwn(value, 'enum')) call('typedEnum', path);
    if (Object.hasOwn(value, 'discriminator')) call('oasDiscriminator', path);
    if (Object.hasOwn(value, 'url')) call('serverVariables', path, { checkSubstitutions: true, requireDefault: true });
    if (Object.hasOwn(value, 'responses')) {
      call('oasOpFormDataConsumeCheck', path);
      call('oasOpSuccessResponse', [...path, 'responses']);
      call('oasOpParams', [...path, 'parameters']);
      call('casing', [...path, 'operationId'], { type: 'camel' });
      call('pattern', [...path, 'operationId'], { match: '^[a-z]+$', notMatch: '/^GET/i' });
      call('length', [...path, 'tags'], { max: 1 });
      for (const index of listed(value, 'security').keys())
        call('oasSecurityDefined', [...path, 'security', index], { oasVersion: is2 ? 2 : 3 });
    }
    if (key === 'properties') call('alphabetical', path);
    if (key === 'schema') call('or', path, { properties: ['type', 'allOf', 'oneOf'] });
    if (path.at(-2) === 'examples') call('xor', path, { properties: ['externalValue', 'value'] });
  });
}

function listed(value: unknown, key: string): unknown[] {
  const list = own(value, key);
  return Array.isArray(list) ? list : [];
}

function visit(value: unknown, path: Path, look: (value: object, path: Path) => void): void {
  if (typeof value !== 'object' || value === null) return;
  look(value, path);
  for (const [key, child] of Object.entries(value)) visit(child, [...path, key], look);
}
