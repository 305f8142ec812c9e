/** A kind of change: a schema that nothing uses changed. */
import { defineChange } from '../change.ts';
import { schemaPart } from '../model/schema-part.ts';
import { sameJson } from '../texts.ts';
import { type UnusedSchema, unusedSchemas } from '../unused.ts';

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
  check: ({ base, revision }, { contains }) => {
    if (!base || !revision) return undefined;
    const before = unusedSchemas(base);
    // Another version of OpenAPI writes the same schema in another way.
    const isRewritten = (old: UnusedSchema, now: UnusedSchema): boolean => {
      if (base.tree.version === revision.tree.version) return false;
      const [was, is] = [schemaPart(base.tree, old.value, old.path), schemaPart(revision.tree, now.value, now.path)];
      return contains(was, is, 'client') && contains(is, was, 'client');
    };
    return [...unusedSchemas(revision).values()].flatMap(now => {
      const old = before.get(now.name);
      return old && !sameJson(old.value, now.value) && !isRewritten(old, now)
        ? [{ message: `the unused schema ${now.name} changed`, base: old.path, revision: now.path }]
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
