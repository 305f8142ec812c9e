/** A kind of change: a reply to a callback or webhook is accepted now. */
import { defineChange } from '../change.ts';
import { statusHolds } from '../model/responses.ts';

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
  check: ({ base, revision }, { operation }) => {
    if (!revision || base?.status === revision.status) return undefined;
    // What a range, or the default, accepted before is nothing new.
    const isKnown = operation.base?.responses.some(one => statusHolds(one.status, revision.status));
    return !isKnown && `the reply ${revision.status} is accepted now`;
  },
  examples: [
    { base: "{'200': {}}", revision: "{'200': {}, '204': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'2XX': {}}", finds: true },
    { base: "{'200': {}, '204': {}}", revision: "{'200': {}, '204': {}}", finds: false },
  ],
});
