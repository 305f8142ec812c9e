/** A kind of change: an operation has lost a tag. */
import { defineChange } from '../change.ts';
import { tagsBeyond } from '../tags.ts';

export default defineChange({
  id: 'operation-tag-removed',
  title: 'An operation has lost a tag',
  on: 'operation',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'Tags group operations in documentation and generated code; no message depends on them.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['api-tag-removed'],
  check: ({ base, revision }) =>
    base && revision && tagsBeyond(base, revision).map(tag => ({ message: `the tag ${tag} is gone` })),
  examples: [
    { base: '/routes: {get: {tags: [b, a]}}', revision: '/routes: {get: {tags: [a]}}', finds: true },
    { base: '/routes: {get: {tags: [a, b]}}', revision: '/routes: {get: {tags: [b, a]}}', finds: false },
  ],
});
