/** A kind of change: a link leads to another operation or passes on other values. */

import { fromPointer } from '../../document/pointer.ts';
import { defineChange } from '../change.ts';
import type { Api } from '../model/api.ts';
import { type Part, textOf } from '../model/part.ts';
import { templateShape } from '../model/template.ts';
import { changedTexts, listed } from '../texts.ts';

export default defineChange({
  id: 'response-link-changed',
  title: 'A link leads to another operation or passes on other values',
  on: 'link',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Links are hints, but clients made from the document may follow them.',
  remedy: 'Add the new link beside the old one.',
  oasdiff: [],
  check: ({ base, revision }, apis) => {
    if (!base || !revision) return undefined;
    const [before, after] = [targetOf(base, apis.base), targetOf(revision, apis.revision)];
    // An operation that got another id, or is named in another way, is the same one.
    const names = before !== undefined && before === after ? [] : ['operationId', 'operationRef'];
    const changed = changedTexts(base, revision, [...names, 'parameters', 'requestBody', 'server']);
    return changed.length > 0 && `${listed(changed)} of the link ${revision.name} changed`;
  },
  examples: [
    { base: '{next: {operationId: listRoutes}}', revision: '{next: {operationId: getRoute}}', finds: true },
    {
      base: '{next: {operationId: listRoutes}}',
      revision: '{next: {operationId: listRoutes, description: The rest}}',
      finds: false,
    },
  ],
});

const known = new WeakMap<Api, Map<string, string>>();

/** The operations by their ids and by what a reference says of them: method and address, the names of parameters erased. */
function targetsIn(api: Api): ReadonlyMap<string, string> {
  const done = known.get(api);
  if (done) return done;
  const found = new Map<string, string>();
  known.set(api, found);
  for (const { value, method, template } of api.operations) {
    const target = `${method} ${templateShape(template)}`;
    const names = [`id ${value.operationId}`, `path ${template} ${method.toLowerCase()}`];
    for (const name of names) if (!found.has(name)) found.set(name, target);
  }
  return found;
}

/** The operation that a link names; undefined for one of another document. */
function targetOf(link: Part, api: Api): string | undefined {
  const [id, reference] = [textOf(link, 'operationId'), textOf(link, 'operationRef')];
  if (id !== undefined) return targetsIn(api).get(`id ${id}`);
  const path = reference?.startsWith('#/paths/') ? fromPointer(reference.slice(1)) : undefined;
  return path && targetsIn(api).get(`path ${path.slice(1).join(' ')}`);
}
