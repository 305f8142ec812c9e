/** A kind of change: a range of statuses became one of them. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-status-narrowed',
  title: 'A range of statuses became one of them',
  on: 'response',
  sender: 'api',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'What comes is still of the old range.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    base.status !== revision.status &&
    /XX$/.test(base.status) &&
    `the ${base.status} response became ${revision.status}`,
  examples: [
    { base: '{2XX: {}}', revision: "{'200': {}}", finds: true },
    { base: "{'200': {}}", revision: "{'200': {}}", finds: false },
  ],
});
