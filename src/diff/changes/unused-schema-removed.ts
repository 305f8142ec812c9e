/** A kind of change: a schema that nothing uses left the components. */
import { defineChange } from '../change.ts';
import { unusedBeyond } from '../unused.ts';

export default defineChange({
  id: 'unused-schema-removed',
  title: 'A schema that nothing uses left the components',
  on: 'document',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'No request or response depends on it; code generators may make a class of it.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: ['api-schema-removed'],
  check: ({ base, revision }) =>
    base &&
    revision &&
    unusedBeyond(base, revision).map(({ name, path }) => ({
      message: `the unused schema ${name} is gone`,
      base: path,
    })),
  examples: [
    { base: 'components: {schemas: {Route: {type: object}}}', revision: 'components: {schemas: {}}', finds: true },
  ],
});
