/** A kind of change: a status became a range. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-status-widened',
  title: 'A status became a range',
  on: 'response',
  sender: 'api',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Further statuses of the class may come, as if each were added.',
  remedy: 'Name the statuses that really come.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    base.status !== revision.status &&
    /XX$/.test(revision.status) &&
    `the ${base.status} response became ${revision.status}`,
  examples: [
    { base: "{'200': {}}", revision: '{2XX: {}}', finds: true },
    { base: '{2XX: {}}', revision: '{2XX: {}}', finds: false },
  ],
});
