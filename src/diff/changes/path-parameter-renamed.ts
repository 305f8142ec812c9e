/** A kind of change: a path parameter has another name. */
import { defineChange } from '../change.ts';
import { templateNames, templateShape } from '../model/template.ts';
import { listed } from '../texts.ts';

export default defineChange({
  id: 'path-parameter-renamed',
  title: 'A path parameter has another name',
  on: 'operation',
  sender: 'client',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'The name is not on the wire: requests stay the same. Generated code changes.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision || templateShape(base.template) !== templateShape(revision.template)) return undefined;
    const [before, after] = [templateNames(base.template), templateNames(revision.template)];
    const renamed = before.flatMap((name, index) => (name === after[index] ? [] : [`${name} to ${after[index]}`]));
    return (
      renamed.length > 0 &&
      `the path parameter ${listed(renamed)} was renamed`.replace(/ to (\S+) was renamed$/, ' was renamed to $1')
    );
  },
  examples: [
    { base: '/routes/{id}: {get: {}}', revision: '/routes/{routeId}: {get: {}}', finds: true },
    { base: '/routes/{id}: {get: {}}', revision: '/routes/{id}: {get: {}}', finds: false },
  ],
});
