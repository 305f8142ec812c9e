/** A kind of change: a link to another operation is new. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-link-added',
  title: 'A link to another operation is new',
  on: 'link',
  level: 'info',
  breaking: false,
  bump: 'minor',
  why: 'Links are hints; nobody has to follow it.',
  remedy: 'Nothing to do; raise the minor version.',
  oasdiff: [],
  check: ({ base, revision }) => !base && revision && `the link ${revision.name} is new`,
  examples: [
    { base: '{}', revision: '{next: {operationId: listRoutes}}', finds: true },
    { base: '{next: {operationId: listRoutes}}', revision: '{next: {operationId: listRoutes}}', finds: false },
  ],
});
