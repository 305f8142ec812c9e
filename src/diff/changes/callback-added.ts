/** A kind of change: a callback is new. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-added',
  title: 'A callback is new',
  on: 'callback',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'It needs an address that the client gives.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && `the callback ${revision.name} is new`,
  examples: [
    { base: '{}', revision: "{changed: {'{$request.body#/url}': {post: {}}}}", finds: true },
    {
      base: "{changed: {'{$request.body#/url}': {post: {}}}}",
      revision: "{changed: {'{$request.body#/url}': {post: {}}}}",
      finds: false,
    },
  ],
});
