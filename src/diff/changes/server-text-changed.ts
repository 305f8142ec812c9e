/** A kind of change: the description or an extension of a server changed. */
import { defineChange } from '../change.ts';
import { pairBy } from '../pair.ts';
import { changedTexts, extensionChanges, listed } from '../texts.ts';

export default defineChange({
  id: 'server-text-changed',
  title: 'The description or an extension of a server changed',
  on: 'server',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'The address is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision || base.path[0] !== 'servers' || revision.path[0] !== 'servers') return undefined;
    const changed = [...changedTexts(base, revision, ['description', 'name']), ...extensionChanges(base, revision)];
    for (const pair of pairBy(base.variables, revision.variables, variable => variable.name))
      if (pair.base && pair.revision) {
        const words = [
          ...changedTexts(pair.base, pair.revision, ['description']),
          ...extensionChanges(pair.base, pair.revision),
        ];
        changed.push(...words.map(word => `${word} of the variable ${pair.revision!.name}`));
      }
    return changed.length > 0 && `${listed(changed)} of the server ${revision.url} changed`;
  },
  examples: [
    {
      base: 'servers: [{url: https://api.gov.bc.ca}]',
      revision: 'servers: [{url: https://api.gov.bc.ca, description: Production}]',
      finds: true,
    },
    {
      base: 'servers: [{url: https://api.gov.bc.ca}]',
      revision: 'servers: [{url: https://api.gov.bc.ca}]',
      finds: false,
    },
  ],
});
