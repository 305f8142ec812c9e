/** A kind of change: a path parameter has another name. */
import { defineChange } from '../change.ts';
import { templateNames, templateShape } from '../model/template.ts';

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
    return before.flatMap((name, index) =>
      name === after[index] ? [] : [{ message: `the path parameter ${name} is called ${after[index]} now` }],
    );
  },
  examples: [
    { base: '/routes/{id}: {get: {}}', revision: '/routes/{routeId}: {get: {}}', finds: true },
    { base: '/routes/{id}: {get: {}}', revision: '/routes/{id}: {get: {}}', finds: false },
  ],
});
