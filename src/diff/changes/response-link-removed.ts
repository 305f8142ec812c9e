/** A kind of change: a link to another operation is gone. */
import { defineChange } from '../change.ts';

export default defineChange({
  id: 'response-link-removed',
  title: 'A link to another operation is gone',
  on: 'link',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Links are hints, but clients made from the document may follow them.',
  remedy: 'Keep the link as long as its target exists.',
  oasdiff: [],
  check: ({ base, revision }) => base && !revision && `the link ${base.name} is gone`,
  examples: [
    { base: '{next: {operationId: listRoutes}}', revision: '{}', finds: true },
    { base: '{}', revision: '{}', finds: false },
  ],
});
