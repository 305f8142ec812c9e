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

/** Method and address of the operation that a link names, the names of parameters erased; undefined for one of another document. */
function targetOf(link: Part, { operations }: Api): string | undefined {
  const [id, reference] = [textOf(link, 'operationId'), textOf(link, 'operationRef')];
  const path = reference?.startsWith('#/paths/') ? fromPointer(reference.slice(1)) : undefined;
  const target = operations.find(({ template, method, value }) =>
    id === undefined ? path?.[1] === template && path[2] === method.toLowerCase() : value.operationId === id,
  );
  return target && `${target.method} ${templateShape(target.template)}`;
}
