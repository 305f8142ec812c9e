/** A kind of change: a status that is no success is new. */
import { defineChange } from '../change.ts';
import { isSuccess } from '../model/responses.ts';

export default defineChange({
  id: 'response-error-status-added',
  title: 'A status that is no success is new',
  on: 'response',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Clients handle failures by class: a 4xx or 5xx that they do not know is one more of its kind.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-non-success-status-added'],
  check: ({ base, revision }) =>
    !base && revision && !isSuccess(revision.status) && `the ${revision.status} response is new`,
  examples: [
    { base: "{'200': {}}", revision: "{'200': {}, '404': {}}", finds: true },
    { base: "{'200': {}, '404': {}}", revision: "{'200': {}, '404': {}}", finds: false },
  ],
});
