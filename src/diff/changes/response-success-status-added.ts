/** A kind of change: a status that says success is new. */
import { defineChange } from '../change.ts';
import { isSuccess } from '../model/responses.ts';

export default defineChange({
  id: 'response-success-status-added',
  title: 'A status that says success is new',
  on: 'response',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Clients that test for any 2xx go on working; those that test for one status may not.',
  remedy: 'Raise the minor version; tell consumers when it comes.',
  oasdiff: ['response-success-status-added'],
  check: ({ base, revision }) =>
    !base && revision && isSuccess(revision.status) && `the ${revision.status} response is new`,
  examples: [
    { base: "{'200': {}}", revision: "{'200': {}, '201': {}}", finds: true },
    { base: "{'200': {}, '201': {}}", revision: "{'200': {}, '201': {}}", finds: false },
  ],
});
