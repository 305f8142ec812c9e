/** A kind of change: a link leads to another operation or passes on other values. */
import { defineChange } from '../change.ts';
import { changedTexts, listed } from '../texts.ts';

export default defineChange({
  id: 'response-link-changed',
  title: 'A link leads to another operation or passes on other values',
  on: 'link',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Links are hints, but clients made from the document may follow them.',
  remedy: 'Add the new link beside the old one.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const changed = changedTexts(base, revision, [
      'operationId',
      'operationRef',
      'parameters',
      'requestBody',
      'server',
    ]);
    return changed.length > 0 && `${listed(changed)} of the link ${revision.name} changed`;
  },
  examples: [
    { base: '{next: {operationId: listRoutes}}', revision: '{next: {operationId: getRoute}}', finds: true },
    {
      base: '{next: {operationId: listRoutes}}',
      revision: '{next: {operationId: listRoutes, description: The rest}}',
      finds: false,
    },
  ],
});
