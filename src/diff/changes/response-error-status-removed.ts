/** A kind of change: a status that is no success is gone. */
import { defineChange } from '../change.ts';
import { isSuccess } from '../model/responses.ts';

export default defineChange({
  id: 'response-error-status-removed',
  title: 'A status that is no success is gone',
  on: 'response',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Less may happen than before. Clients that branch on 409, 412 or 429 wait for something that no longer comes.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: ['response-non-success-status-removed'],
  check: ({ base, revision }) =>
    base &&
    !revision &&
    !isSuccess(base.status) && {
      message: `the ${base.status} response is gone`,
      level: /^(409|412|429)$/.test(base.status) ? 'warning' : 'info',
    },
  examples: [
    { base: "{'200': {}, '404': {}}", revision: "{'200': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'200': {}}", finds: false },
  ],
});
