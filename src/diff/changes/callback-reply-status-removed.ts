/** A kind of change: a reply to a callback or webhook is no longer accepted. */
import { defineChange } from '../change.ts';
import { statusHolds } from '../model/responses.ts';

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
  check: ({ base, revision }, { operation }) => {
    if (!base) return undefined;
    // A range, or the default, goes on accepting it.
    const isAccepted = operation.revision?.responses.some(one => statusHolds(one.status, base.status));
    const isNarrowed = revision !== undefined && revision.status !== base.status && !isAccepted;
    if (isNarrowed) return `of the replies ${base.status} only ${revision.status} is accepted now`;
    return !revision && !isAccepted && `the reply ${base.status} is no longer accepted`;
  },
  examples: [
    { base: "{'200': {}, '204': {}}", revision: "{'200': {}}", finds: true },
    { base: "{'2XX': {}}", revision: "{'200': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'200': {}}", finds: false },
    { base: "{'200': {}, '204': {}}", revision: "{'2XX': {}}", finds: false },
  ],
});
