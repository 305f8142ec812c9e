/** A kind of change: the default dialect of the schemas changed. */
import { own, toText } from '../../document/pointer.ts';
import { defineChange } from '../change.ts';
import { sameJson } from '../texts.ts';

/** These two read alike for what is compared; absent means the first. */
const usual = [
  'https://spec.openapis.org/oas/3.1/dialect/base',
  'https://json-schema.org/draft/2020-12/schema',
  undefined,
];

const isUsual = (dialect: unknown): boolean =>
  usual.some(one => one === dialect) || /^https:\/\/spec\.openapis\.org\/oas\/3\.[12]\/dialect\//.test(toText(dialect));

export default defineChange({
  id: 'schema-dialect-changed',
  title: 'The default dialect of the schemas changed',
  on: 'document',
  level: 'warning',
  breaking: true,
  bump: 'minor',
  why: 'The same keywords may mean something else in another dialect, so that no schema can be compared with its old self.',
  remedy: 'Keep jsonSchemaDialect, or check every schema by hand and accept the change.',
  oasdiff: [],
  check: ({ base, revision }) => {
    if (!base || !revision) return undefined;
    const [before, after] = [own(base.root.value, 'jsonSchemaDialect'), own(revision.root.value, 'jsonSchemaDialect')];
    if (sameJson(before, after) || (isUsual(before) && isUsual(after))) return undefined;
    return {
      message: `jsonSchemaDialect changed from ${toText(before ?? 'the usual one')} to ${toText(after ?? 'the usual one')}`,
      base: ['jsonSchemaDialect'],
      revision: ['jsonSchemaDialect'],
    };
  },
  examples: [
    {
      base: 'openapi: 3.1.0',
      revision: `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft-07/schema#`,
      finds: true,
    },
    {
      base: 'openapi: 3.1.0',
      revision: `openapi: 3.1.0
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema`,
      finds: false,
    },
  ],
});
