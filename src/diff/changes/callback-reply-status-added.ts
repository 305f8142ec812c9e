/** A kind of change: a reply to a callback or webhook is accepted now. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'callback-reply-status-added',
  title: 'A reply to a callback or webhook is accepted now',
  on: 'response',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Receivers may go on answering as they did.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && `the reply ${revision.status} is accepted now`,
  examples: [
    { base: "{'200': {}}", revision: "{'200': {}, '204': {}}", finds: true },
    { base: "{'200': {}, '204': {}}", revision: "{'200': {}, '204': {}}", finds: false },
  ],
});
