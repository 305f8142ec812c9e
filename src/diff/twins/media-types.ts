/** What the changes about content types and encodings in requests share with their twins in responses. */
import { defineWalkTwins } from '../change.ts';
import { encodingFindings } from '../encodings.ts';
import { type MediaType, rangeHolds } from '../model/content.ts';
import { type SchemaPart, takesAll } from '../model/schema-part.ts';
import { isWider } from '../pair.ts';
import { wordsFound } from '../texts.ts';

export const encodingChanged = defineWalkTwins({
  on: 'encoding',
  level: 'error',
  breaking: true,
  bump: 'minor',
  why: 'The same value makes other bytes; the old ones are misread.',
  remedy: 'Keep contentType, style, explode and the required headers of the encoding, or release a new major version.',
  oasdiff: [],
  check: (pair, { sender }) => encodingFindings(pair, sender),
  examples: [
    { base: '{logo: {contentType: image/png}}', revision: '{logo: {contentType: image/svg+xml}}', finds: true },
    {
      base: '{logo: {headers: {X-Size: {schema: {type: integer}}}}}',
      revision: '{logo: {headers: {}}}',
      finds: true,
    },
    { base: '{logo: {contentType: image/png}}', revision: '{logo: {contentType: image/png}}', finds: false },
  ],
});

export const mediaTypeAdded = defineWalkTwins({
  on: 'media-type',
  level: 'info',
  breaking: false,
  bump: 'minor',
  remedy: 'Nothing to do; raise the minor version.',
  check: ({ base, revision }) => !base && revision && `the content type ${revision.name} is new`,
  examples: [
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}',
      finds: true,
    },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});

export const mediaTypeParametersChanged = defineWalkTwins({
  on: 'media-type',
  level: 'warning',
  breaking: false,
  bump: 'minor',
  why: 'Most clients pass over parameters such as charset, but some compare the whole text.',
  remedy: 'Keep the parameters, or test with your consumers.',
  check: ({ base, revision }) => {
    if (!base || !revision || base.type !== revision.type || base.parameters === revision.parameters) return undefined;
    const message = `the content type ${base.name} became ${revision.name}`;
    // Another version or character set is another format; one that is named where none was may be the same.
    const named = (list: string) => new Map(list.split(';').map(one => [one.split('=')[0], one] as const));
    const after = named(revision.parameters);
    const isOther = [...named(base.parameters)].some(([name, one]) => (after.get(name) ?? one) !== one);
    return { message, ...(isOther && { breaking: true, level: 'error' }) };
  },
  examples: [
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: "{'application/json; version=2': {schema: {type: object}}}",
      finds: true,
    },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});

export const mediaTypeRemoved = defineWalkTwins({
  on: 'media-type',
  level: 'error',
  breaking: true,
  bump: 'minor',
  remedy: 'Keep it beside the new one, or release a new major version.',
  check: ({ base, revision }) => base && !revision && `the content type ${base.name} is gone`,
  examples: [
    {
      base: '{application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: true,
    },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});

/** The schema that one side has and the other lacks: of the content, or of the items of a stream. */
export function addedSchema(without: MediaType, having: MediaType): SchemaPart | undefined {
  for (const key of ['schema', 'itemSchema'] as const) {
    const schema = having[key];
    if (schema && !without[key] && !takesAll(schema)) return schema;
  }
  return undefined;
}

export const mediaTypeSchemaAdded = defineWalkTwins({
  on: 'media-type',
  bump: 'minor',
  examples: [
    { base: '{application/json: {}}', revision: '{application/json: {schema: {type: object}}}', finds: true },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});

export const mediaTypeSchemaRemoved = defineWalkTwins({
  on: 'media-type',
  breaking: false,
  bump: 'minor',
  check: ({ base, revision }) => {
    if (!base || !revision || !addedSchema(revision, base)) return undefined;
    return `the content type ${revision.name} has lost its schema`;
  },
  examples: [
    { base: '{application/json: {schema: {type: object}}}', revision: '{application/json: {}}', finds: true },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});

export const mediaTypeTextChanged = defineWalkTwins({
  on: 'media-type',
  level: 'info',
  breaking: false,
  bump: 'patch',
  why: 'What may be sent is the same.',
  remedy: 'Nothing to do; raise the patch version.',
  oasdiff: [],
  check: ({ base, revision }) => {
    // In 2.0 the parameter or response itself stands for it.
    if (!base || !revision || base.path.at(-1) !== base.name || revision.path.at(-1) !== revision.name)
      return undefined;
    return wordsFound(base, revision, ['example', 'examples'], `the content type ${revision.name}`);
  },
  examples: [
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}, example: {}}}',
      finds: true,
    },
    {
      base: '{application/json: {schema: {type: object}}}',
      revision: '{application/json: {schema: {type: object}}}',
      finds: false,
    },
  ],
});

/**
 * A content type that became one of those that it stood for, where `wide` is the base, or the reverse. `bySuffix`: for those
 * who read, `application/x+xml` is one of the types that `application/xml` stands for.
 */
function mediaTypeMoved(wide: 'base' | 'revision', bySuffix: boolean) {
  const member = '{application/json: {schema: {type: object}}}';
  const sides = { base: member, revision: member, [wide]: "{'application/*': {schema: {type: object}}}" };
  return defineWalkTwins({
    on: 'media-type',
    bump: 'minor',
    check: ({ base, revision }) => {
      if (!base || !revision) return undefined;
      const [one, other] = wide === 'base' ? [base, revision] : [revision, base];
      if (!isWider(one.type, other.type, bySuffix)) return undefined;
      const message = `the content type ${base.name} became ${revision.name}`;
      // Who reads the type can read the special one; who asks for it by name may be refused (RFC 9110, 12.5.1).
      const isByName = wide === 'base' && !rangeHolds(one.type, other.type);
      return isByName
        ? { message: `${message}; clients that ask for ${base.type} by name may get a 406`, level: 'warning' }
        : message;
    },
    examples: [
      { ...sides, finds: true },
      { base: member, revision: member, finds: false },
    ],
  });
}

export const mediaTypeNarrowed = (bySuffix: boolean) => mediaTypeMoved('base', bySuffix);
export const mediaTypeWidened = (bySuffix: boolean) => mediaTypeMoved('revision', bySuffix);
