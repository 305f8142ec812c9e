/** A kind of change: an operation has got a tag. */
import { own } from '../../document/pointer.ts';
import { defineChange } from '../change.ts';

import type { Operation } from '../model/api.ts';

function tagsOf(operation: Operation): string[] {
  const tags = own(operation.value, 'tags');
  return Array.isArray(tags) ? [...new Set(tags.filter(tag => typeof tag === 'string'))] : [];
}

export default defineChange({
  id: 'operation-tag-added',
  title: 'An operation has got a tag',
  on: 'operation',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'Tags group operations in documentation and generated code; no message depends on them.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['api-tag-added'],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const others = tagsOf(base);
    return tagsOf(revision)
      .filter(tag => !others.includes(tag))
      .map(tag => ({ message: `the tag ${tag} is new` }));
  },
  examples: [
    { base: '/routes: {get: {tags: [a]}}', revision: '/routes: {get: {tags: [b, a]}}', finds: true },
    { base: '/routes: {get: {tags: [a, b]}}', revision: '/routes: {get: {tags: [b, a]}}', finds: false },
  ],
});
