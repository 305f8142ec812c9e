/** A kind of change: a callback goes to another address. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-expression-changed',
  title: 'A callback goes to another address',
  on: 'callback',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'The call goes to an address that is read from another place; clients wait in vain.',
  remedy: 'Keep the expression, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    base.name.replace(/\s+/g, ' ') !== revision.name.replace(/\s+/g, ' ') &&
    `the callback ${base.name} is called at ${revision.name.split(' ')[1] ?? ''} now`,
  examples: [
    {
      base: "{changed: {'{$request.body#/url}': {post: {}}}}",
      revision: "{changed: {'{$request.body#/address}': {post: {}}}}",
      finds: true,
    },
    {
      base: "{changed: {'{$request.body#/address}': {post: {}}}}",
      revision: "{changed: {'{$request.body#/address}': {post: {}}}}",
      finds: false,
    },
  ],
});
