/** A kind of change: a reply to a callback or webhook is no longer accepted. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-reply-status-removed',
  title: 'A reply to a callback or webhook is no longer accepted',
  on: 'response',
  sender: 'client',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Receivers that answer with it break the contract now.',
  remedy: 'Go on accepting it, or release a new major version.',
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && `the reply ${base.status} is no longer accepted`,
  examples: [
    { base: "{'200': {}, '204': {}}", revision: "{'200': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'200': {}}", finds: false },
  ],
});
