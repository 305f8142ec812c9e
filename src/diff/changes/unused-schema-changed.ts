/** A kind of change: a schema that nothing uses changed. */
import { defineChange } from '../change.ts';
import { sameJson } from '../texts.ts';
import { unusedSchemas } from '../unused.ts';

export default defineChange({
  id: 'unused-schema-changed',
  title: 'A schema that nothing uses changed',
  on: 'document',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'No request or response depends on it; code generators may make a class of it.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const before = unusedSchemas(base);
    return [...unusedSchemas(revision).values()].flatMap(({ name, value, path }) => {
      const old = before.get(name);
      return old && !sameJson(old.value, value)
        ? [{ message: `the unused schema ${name} changed`, base: old.path, revision: path }]
        : [];
    });
  },
  examples: [
    {
      base: 'components: {schemas: {Route: {type: object}}}',
      revision: 'components: {schemas: {Route: {type: string}}}',
      finds: true,
    },
    {
      base: 'components: {schemas: {Route: {type: object}}}',
      revision: 'components: {schemas: {Route: {type: object}}}',
      finds: false,
    },
  ],
});
