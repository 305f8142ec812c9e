/** The dialects of JSON Schema that occur in OpenAPI documents and in rulesets, by what differs between them. */
export interface Dialect {
  readonly name: 'draft4' | 'draft7' | 'draft2019-09' | 'draft2020-12';
  /** `exclusiveMinimum: true` beside `minimum`; else it is a number of its own. */
  readonly hasBooleanExclusive: boolean;
  /** `prefixItems`; `items` is one schema for the rest. */
  readonly hasPrefixItems: boolean;
  /** 2019-09 and later: unevaluated*, dependent*, minContains. */
  readonly isNext: boolean;
  /** A schema may be `true` or `false`. */
  readonly hasBooleanSchemas: boolean;
}

const draft4: Dialect = {
  name: 'draft4',
  hasBooleanExclusive: true,
  hasPrefixItems: false,
  isNext: false,
  hasBooleanSchemas: false,
};
const draft7: Dialect = { ...draft4, name: 'draft7', hasBooleanExclusive: false, hasBooleanSchemas: true };
const draft2019: Dialect = { ...draft7, name: 'draft2019-09', isNext: true };
const draft2020: Dialect = { ...draft2019, name: 'draft2020-12', hasPrefixItems: true };

/** By Spectral's names; draft 6 is read as draft 7, of which it is a part. */
export const dialects: Readonly<Record<string, Dialect>> = {
  draft4,
  draft6: draft7,
  draft7,
  'draft2019-09': draft2019,
  'draft2020-12': draft2020,
};

/** The dialect that a `$schema` or `jsonSchemaDialect` URI names, or undefined for URIs that are no draft's. */
export function dialectOf(uri: unknown): Dialect | undefined {
  if (typeof uri !== 'string') return undefined;
  const draft =
    /^https?:\/\/json-schema\.org\/(?:draft-0([467])|draft\/(20(?:19-09|20-12)))\/(?:hyper-)?schema#?$/.exec(uri);
  return draft ? dialects[`draft${draft[1] ?? draft[2]}`] : undefined;
}
