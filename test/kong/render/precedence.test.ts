/** Requests that two templates would take go to the more exact one, whichever order Kong has among equals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConvertedOperation } from '../../../src/kong/convert/convert.ts';
import { precedence } from '../../../src/kong/render/precedence.ts';
import { rendered, routesIn } from './support.ts';

/** What a router may pick: of all routes that match those of the highest priority. */
function picked(templates: readonly string[], path: string, more = ''): string[] {
  const text = `${more}paths:\n${templates
    .map((one, at) => `  ${JSON.stringify(one)}: {get: {operationId: o${at}, parameters: [${parametersOf(one)}]}}\n`)
    .join('')}`;
  const matching = routesIn(rendered(text).config).filter(({ paths }) =>
    new RegExp(`^${paths![0]!.slice(1)}`).test(path),
  );
  const highest = Math.max(...matching.map(route => route.regex_priority ?? 0));
  return matching
    .filter(route => route.regex_priority === highest)
    .map(({ name = '' }) => templates[Number(name.slice(name.lastIndexOf('_o') + 2))]!);
}

function parametersOf(template: string): string {
  return [...template.matchAll(/\{([^}]+)\}/g)]
    .map(([, name]) => `{name: ${name}, in: path, required: true, schema: {type: string}}`)
    .join(', ');
}

describe('of two templates that take a request', () => {
  it.each([
    ['/trails/7/maps', ['/trails/{id}/{part}', '/trails/{id}/maps'], '/trails/{id}/maps'],
    ['/a/b/c', ['/{x}/{y}/{z}', '/{x}/b/{z}', '/{x}/b/c', '/a/{y}/{z}'], '/a/{y}/{z}'],
    ['/files/report.pdf', ['/files/{name}', '/files/{name}.pdf'], '/files/{name}.pdf'],
    ['/trails/mine', ['/trails/{id}', '/trails/mine', '/{kind}/mine'], '/trails/mine'],
  ])('%s goes to the more exact one', (path, templates, expected) => {
    expect(picked(templates, path)).toEqual([expected]);
    expect(picked(templates.toReversed(), path)).toEqual([expected]);
  });

  it('leaves priorities as openapi2kong gives them where nobody is in the way', () => {
    const item = (path: string, method = 'get'): string => `  ${path}: {${method}: {}}\n`;
    const own = ['/a/{id}', '/b/{id}', '/b/{id}/c', '/a'].map(one => item(one)).join('');
    const text = `paths:\n${own}${item('/b/{x}/{y}', 'post')}`;
    const priorities = routesIn(rendered(text).config).map(route => route.regex_priority);
    expect(priorities.toSorted()).toEqual([100, 100, 100, 100, 200]);
  });

  it('leaves the priorities of the document', () => {
    const more = 'x-kong-route-defaults: {regex_priority: 7}\n';
    expect(picked(['/a/{x}/{y}', '/a/{x}/c'], '/a/1/c', more)).toHaveLength(2);
  });

  it('never leaves the choice to chance, unless both are as exact', () => {
    const segment = fc.constantFrom('a', 'b', '{x}', '{x}.json', 'v{x}');
    const template = fc.array(segment, { minLength: 1, maxLength: 3 }).map(list => `/${list.map(named).join('/')}`);
    const shape = (one: string): string => one.replace(/\{[^}]*\}/g, '{}');
    const templates = fc.uniqueArray(template, { minLength: 2, maxLength: 6, selector: shape });
    const exactness = (one: string): string =>
      one
        .split('/')
        .map(part => (part.includes('{') ? (/^\{[^}]*\}$/.test(part) ? 0 : 1) : 2))
        .join('');
    const concrete = fc.array(fc.constantFrom('a', 'b', 'z', 'z.json', 'vz'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(templates, concrete, (all, parts) => {
        const found = picked(all, `/${parts.join('/')}`);
        const matching = all.filter(one =>
          new RegExp(`^${one.replace(/\./g, '\\.').replace(/\{[^}]*\}/g, '[^/]+')}$`).test(`/${parts.join('/')}`),
        );
        const best = matching.map(exactness).sort().at(-1);
        expect(found.map(exactness)).toEqual(matching.filter(one => exactness(one) === best).map(exactness));
      }),
      { numRuns: 60 },
    );

    function named(part: string, at: number): string {
      return part.replace('{x}', `{x${at}}`);
    }
  });

  it('sets the more exact above the others, unasked who meets whom, where there are thousands', () => {
    const operations = Array.from({ length: 2000 }, (_, at) => [`/{a}/b${at}`, `/c${at}/{d}`])
      .flat()
      .map(template => ({ route: template, method: 'GET', template }) as ConvertedOperation);
    const raised = precedence(operations);
    expect([raised.get('/{a}/b7'), raised.get('/c1999/{d}')]).toEqual([0, 1]);
  });
});
