/** A kind of change: a schema that nothing uses entered the components. */
import { defineChange } from '../change.ts';
import { unusedBeyond } from '../unused.ts';

export default defineChange({
  id: 'unused-schema-added',
  title: 'A schema that nothing uses entered the components',
  on: 'document',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'No request or response depends on it; code generators may make a class of it.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) =>
    base &&
    revision &&
    unusedBeyond(revision, base).map(({ name, path }) => ({
      message: `the unused schema ${name} is new`,
      revision: path,
    })),
  examples: [
    { base: 'components: {schemas: {}}', revision: 'components: {schemas: {Route: {type: object}}}', finds: true },
  ],
});
