/** A kind of change: an operation has got a tag. */
import { defineChange } from '../change.ts';
import { tagsBeyond } from '../tags.ts';

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
  check: ({ base, revision }) =>
    base && revision && tagsBeyond(revision, base).map(tag => ({ message: `the tag ${tag} is new` })),
  examples: [
    { base: '/routes: {get: {tags: [a]}}', revision: '/routes: {get: {tags: [b, a]}}', finds: true },
    { base: '/routes: {get: {tags: [a, b]}}', revision: '/routes: {get: {tags: [b, a]}}', finds: false },
  ],
});
