/** A kind of change: a webhook is new. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'webhook-added',
  title: 'A webhook is new',
  on: 'webhook',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Nobody has to subscribe to it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['webhook-added'],
  check: ({ base, revision }) => !base && revision && `the webhook ${revision.name} is new`,
  examples: [
    { base: '{}', revision: '{routeClosed: {post: {}}}', finds: true },
    { base: '{routeClosed: {post: {}}}', revision: '{routeClosed: {post: {}}}', finds: false },
  ],
});
