/** A kind of change: a status that said success is gone. */
import { defineChange } from '../change.ts';
import { isSuccess, rangeFor } from '../model/responses.ts';

export default defineChange({
  id: 'response-success-status-removed',
  title: 'A status that said success is gone',
  on: 'response',
  sender: 'api',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'Clients that test for it take the new answer for a failure.',
  remedy: 'Keep the status, or release a new major version.',
  oasdiff: ['response-success-status-removed'],
  check: ({ base, revision }, { operation }) =>
    base &&
    !revision &&
    isSuccess(base.status) &&
    !rangeFor(base, operation.revision?.responses ?? []) &&
    `the ${base.status} response is gone`,
  examples: [
    { base: "{'200': {}, '201': {}}", revision: "{'200': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'200': {}}", finds: false },
  ],
});
