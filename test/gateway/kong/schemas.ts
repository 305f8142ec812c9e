/** The schemas of the test gateway, in the form in which Kong gives them: what our entities and plugins need of them. */
import type { Checks, Data, Field, Problems, Schema } from './schema-engine.ts';

export type Version = '3.9.1' | '2.8.1' | '0.14.1';

const text: Field = { type: 'string' };
const flag = (value: boolean): Field => ({ type: 'boolean', default: value, required: true });
const whole = (value?: number, between?: [number, number]): Field => ({
  type: 'integer',
  ...(value !== undefined && { default: value }),
  ...(between && { between }),
});
const list = (elements: Field = text, more: object = {}): Field => ({ type: 'array', elements, ...more });
const set = (elements: Field = text, more: object = {}): Field => ({ type: 'set', elements, ...more });
const oneOf = (values: readonly (string | number)[], value?: string | number): Field => ({
  type: typeof values[0] === 'number' ? 'integer' : 'string',
  one_of: values,
  ...(value !== undefined && { default: value }),
});
const needed = (field: Field): Field => ({ ...field, required: true });
const record = (fields: Record<string, Field>, more: object = {}): Field => ({
  type: 'record',
  required: true,
  fields: Object.entries(fields).map(([name, field]) => ({ [name]: field })),
  ...more,
});
const schema = (fields: Record<string, Field>, more: Partial<Schema> = {}): Schema => ({
  fields: Object.entries(fields).map(([name, field]) => ({ [name]: field })),
  entity_checks: [],
  ...more,
});

const id: Field = { type: 'string', uuid: true, auto: true };
const time: Field = { type: 'integer', timestamp: true, auto: true };
const foreign = (reference: string, more: object = {}): Field => ({ type: 'foreign', reference, ...more });
const name: Field = { type: 'string', unique: true };
const milliseconds = whole(60_000, [1, 2_147_483_646]);
const allProtocols = ['grpc', 'grpcs', 'http', 'https', 'tcp', 'tls', 'tls_passthrough', 'udp'];
const httpProtocols = ['grpc', 'grpcs', 'http', 'https'];
const path: Field = {
  type: 'string',
  starts_with: '/',
  match_none: [{ pattern: '//', err: 'must not have empty segments' }],
};
const onlyTls = (field: string): Record<string, unknown> => ({
  conditional: {
    if_field: 'protocol',
    if_match: { not_one_of: ['https', 'tls'] },
    then_field: field,
    then_match: { eq: null },
  },
});

/** Of every kind of entity, by its collection. */
export function kindSchemas(version: Version): Readonly<Record<string, Schema>> {
  const known = kindsKnown.get(version) ?? (version === '0.14.1' ? oldKinds(kindSchemas('2.8.1')) : newKinds(version));
  kindsKnown.set(version, known);
  return known;
}

/** Each is made once: hundreds of gateways are, and nobody changes them. */
const kindsKnown = new Map<Version, Readonly<Record<string, Schema>>>();
const pluginsKnown = new Map<Version, Readonly<Record<string, Schema>>>();

/** What 0.14.1 has of 2.8's: no tags, no names of routes, no `enabled`, no fields of TLS; a service for every route. */
function oldKinds(kinds: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const unknown: Readonly<Record<string, readonly string[]>> = {
    services: ['enabled', 'client_certificate', 'tls_verify', 'tls_verify_depth', 'ca_certificates'],
    routes: [
      'name',
      'headers',
      'snis',
      'sources',
      'destinations',
      'path_handling',
      'https_redirect_status_code',
      'request_buffering',
      'response_buffering',
    ],
    upstreams: ['algorithm', 'host_header', 'client_certificate'],
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, { fields }]) => [
      kind,
      {
        entity_checks: [],
        fields: fields
          .filter(one => !Object.keys(one).some(name => name === 'tags' || unknown[kind]?.includes(name)))
          .map(one => (kind === 'routes' && one.service ? { service: { ...one.service, required: true } } : one)),
      },
    ]),
  );
}

function newKinds(version: Version): Record<string, Schema> {
  const is3 = version === '3.9.1';
  const paths = is3
    ? {
        type: 'string',
        required: true,
        match_any: { patterns: ['^/', '^~/'], err: 'should start with: / (fixed path) or ~/ (regex path)' },
        match_none: [{ pattern: '//', err: 'must not have empty segments' }],
      }
    : { ...path, required: true };
  return {
    services: schema(
      {
        id,
        created_at: time,
        updated_at: time,
        name,
        retries: whole(5, [0, 32_767]),
        protocol: needed(
          oneOf(
            is3
              ? allProtocols
              : allProtocols
                  .filter(one => one !== 'tls_passthrough')
                  .concat('tls_passthrough')
                  .sort(),
            'http',
          ),
        ),
        host: needed(text),
        port: needed(whole(80, [0, 65_535])),
        path,
        connect_timeout: milliseconds,
        write_timeout: milliseconds,
        read_timeout: milliseconds,
        tags: set(needed(text)),
        client_certificate: foreign('certificates'),
        tls_verify: { type: 'boolean' },
        tls_verify_depth: whole(undefined, [0, 64]),
        ca_certificates: list(text),
        enabled: flag(true),
      },
      {
        entity_checks: [
          {
            conditional: {
              if_field: 'protocol',
              if_match: { one_of: ['tcp', 'tls', 'udp', 'grpc', 'grpcs'] },
              then_field: 'path',
              then_match: { eq: null },
            },
          },
          ...['client_certificate', 'tls_verify', 'tls_verify_depth', 'ca_certificates'].map(onlyTls),
        ],
      },
    ),
    routes: schema({
      id,
      created_at: time,
      updated_at: time,
      name,
      protocols: needed(set(needed(oneOf(allProtocols)), { default: ['http', 'https'], len_min: 1 })),
      https_redirect_status_code: needed(oneOf([426, 301, 302, 307, 308], 426)),
      strip_path: flag(true),
      preserve_host: flag(false),
      request_buffering: flag(true),
      response_buffering: flag(true),
      tags: set(needed(text)),
      service: foreign('services'),
      snis: set(text),
      sources: set({ type: 'record' }),
      destinations: set({ type: 'record' }),
      methods: set(needed({ type: 'string', match: '^%u+$' })),
      hosts: list(needed(text)),
      paths: list(paths),
      headers: { type: 'map', keys: text, values: list(text) },
      regex_priority: whole(0),
      path_handling: oneOf(['v0', 'v1'], 'v0'),
    }),
    upstreams: schema({
      id,
      created_at: time,
      ...(is3 && { updated_at: time }),
      name: needed(name),
      algorithm: oneOf(['consistent-hashing', 'least-connections', 'round-robin', 'latency'], 'round-robin'),
      hash_on: oneOf(['none', 'consumer', 'ip', 'header', 'cookie', 'path', 'query_arg', 'uri_capture'], 'none'),
      hash_fallback: oneOf(['none', 'consumer', 'ip', 'header', 'cookie', 'path', 'query_arg', 'uri_capture'], 'none'),
      hash_on_header: text,
      hash_fallback_header: text,
      hash_on_cookie: text,
      hash_on_cookie_path: { type: 'string', default: '/' },
      slots: whole(10_000, [10, 65_536]),
      healthchecks: record({
        active: record({
          type: oneOf(['tcp', 'http', 'https', 'grpc', 'grpcs'], 'http'),
          timeout: { type: 'number', default: 1 },
          concurrency: whole(10, [1, 2_147_483_648]),
          http_path: { type: 'string', default: '/' },
          https_sni: text,
          https_verify_certificate: flag(true),
          ...(is3 && { headers: { type: 'map', keys: text, values: list(text) } }),
          healthy: record({
            interval: { type: 'number', default: 0 },
            http_statuses: list(whole(), { default: [200, 302] }),
            successes: whole(0, [0, 255]),
          }),
          unhealthy: record({
            interval: { type: 'number', default: 0 },
            http_statuses: list(whole(), { default: [429, 404, 500, 501, 502, 503, 504, 505] }),
            tcp_failures: whole(0, [0, 255]),
            timeouts: whole(0, [0, 255]),
            http_failures: whole(0, [0, 255]),
          }),
        }),
        passive: record({
          type: oneOf(['tcp', 'http', 'https', 'grpc', 'grpcs'], 'http'),
          healthy: record({
            http_statuses: list(whole(), {
              default: [200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 305, 306, 307, 308],
            }),
            successes: whole(0, [0, 255]),
          }),
          unhealthy: record({
            http_statuses: list(whole(), { default: [429, 500, 503] }),
            tcp_failures: whole(0, [0, 255]),
            timeouts: whole(0, [0, 255]),
            http_failures: whole(0, [0, 255]),
          }),
        }),
        threshold: { type: 'number', default: 0 },
      }),
      tags: set(needed(text)),
      host_header: text,
      client_certificate: foreign('certificates'),
      ...(is3 && {
        hash_on_query_arg: text,
        hash_fallback_query_arg: text,
        hash_on_uri_capture: text,
        hash_fallback_uri_capture: text,
        use_srv_name: { type: 'boolean', default: false },
      }),
    }),
    targets: schema({
      id,
      created_at: { ...time, type: 'number' },
      ...(is3 && { updated_at: { ...time, type: 'number' } }),
      upstream: needed(foreign('upstreams')),
      target: needed(text),
      weight: whole(100, [0, 65_535]),
      tags: set(needed(text)),
    }),
    plugins: schema({
      id,
      name: needed(text),
      ...(is3 && { instance_name: { type: 'string', unique: true } }),
      created_at: time,
      ...(is3 && { updated_at: time }),
      route: foreign('routes'),
      service: foreign('services'),
      consumer: foreign('consumers'),
      config: { type: 'record', abstract: true, fields: [] },
      protocols: needed(set(needed(oneOf(httpProtocols)), { default: httpProtocols })),
      enabled: flag(true),
      tags: set(needed(text)),
    }),
    consumers: schema(
      {
        id,
        created_at: time,
        ...(is3 && { updated_at: time }),
        username: name,
        custom_id: { type: 'string', unique: true },
        tags: set(needed(text)),
      },
      { entity_checks: [{ at_least_one_of: ['custom_id', 'username'] }] },
    ),
    certificates: schema({
      id,
      created_at: time,
      updated_at: time,
      cert: needed(text),
      key: needed(text),
      tags: set(needed(text)),
    }),
    snis: schema({
      id,
      created_at: time,
      updated_at: time,
      name: needed(name),
      certificate: needed(foreign('certificates')),
      tags: set(needed(text)),
    }),
    'key-auths': schema({
      id,
      created_at: time,
      consumer: needed(foreign('consumers')),
      key: text,
      tags: set(needed(text)),
      ttl: whole(),
    }),
    acls: schema({
      id,
      created_at: time,
      consumer: needed(foreign('consumers')),
      group: needed(text),
      tags: set(needed(text)),
    }),
  };
}

const protocols = needed(set(needed(oneOf(httpProtocols)), { default: httpProtocols }));
const plugin = (config: Record<string, Field>, more: Partial<Schema> = {}, configMore: object = {}): Schema =>
  schema({ protocols, config: record(config, configMore) }, more);
const noConsumer: Field = foreign('consumers', { eq: null });
const authPlugin = (config: Record<string, Field>): Schema =>
  schema({ consumer: noConsumer, protocols, config: record(config) });
const periods = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** The plugins that specgate writes. Where they differ between the versions it is said here. */
export function pluginSchemas(version: Version): Readonly<Record<string, Schema>> {
  const known = pluginsKnown.get(version) ?? madePlugins(version);
  pluginsKnown.set(version, known);
  return known;
}

function madePlugins(version: Version): Record<string, Schema> {
  if (version === '0.14.1') return oldPlugins(pluginSchemas('2.8.1'));
  const is3 = version === '3.9.1';
  const headers = list({ type: 'string', match: '^[^:]+:.*$' }, { default: [], required: true });
  const plain = list(text, { default: [], required: true });
  const types = list(oneOf(['boolean', 'number', 'string']), { default: [], required: true });
  const added = record({ json: headers, json_types: types, headers });
  const redis = {
    host: text,
    port: whole(6379, [0, 65_535]),
    timeout: whole(2000, [0, 2_147_483_646]),
    username: text,
    password: { type: 'string', encrypted: true },
    database: whole(0),
    ssl: { type: 'boolean', default: false },
    ssl_verify: { type: 'boolean', default: false },
    server_name: text,
  };
  const oldRedis = {
    ...Object.fromEntries(Object.entries(redis).map(([key, field]) => [`redis_${key}`, field])),
    redis_password: text,
    redis_timeout: { type: 'number', default: 2000 },
  };
  return {
    'key-auth': authPlugin({
      key_names: needed(list(text, { default: ['apikey'] })),
      hide_credentials: flag(false),
      anonymous: text,
      key_in_header: flag(true),
      key_in_query: flag(true),
      key_in_body: flag(false),
      run_on_preflight: flag(true),
      ...(is3 && { realm: text }),
    }),
    'basic-auth': authPlugin({
      anonymous: text,
      hide_credentials: flag(false),
      ...(is3 && { realm: needed({ type: 'string', default: 'service' }) }),
    }),
    jwt: authPlugin({
      uri_param_names: set(text, { default: ['jwt'] }),
      cookie_names: set(text, { default: [] }),
      key_claim_name: { type: 'string', default: 'iss' },
      secret_is_base64: flag(false),
      claims_to_verify: set(oneOf(['exp', 'nbf'])),
      anonymous: text,
      run_on_preflight: flag(true),
      maximum_expiration: { type: 'number', default: 0, between: [0, 31_536_000] },
      header_names: set(text, { default: ['authorization'] }),
      ...(is3 && { realm: text }),
    }),
    acl: schema(
      {
        consumer: noConsumer,
        protocols,
        config: record({
          allow: list(),
          deny: list(),
          hide_groups_header: flag(false),
          ...(is3 && { always_use_authenticated_groups: flag(false) }),
        }),
      },
      {
        entity_checks: [
          { only_one_of: ['config.allow', 'config.deny'] },
          { at_least_one_of: ['config.allow', 'config.deny'] },
        ],
      },
    ),
    'rate-limiting': plugin(
      {
        ...Object.fromEntries(periods.map(period => [period, { type: 'number', gt: 0 }])),
        limit_by: oneOf(['consumer', 'credential', 'ip', 'service', 'header', 'path'], 'consumer'),
        header_name: text,
        path,
        policy: oneOf(['local', 'cluster', 'redis'], is3 ? 'local' : 'cluster'),
        fault_tolerant: flag(true),
        ...(is3 ? { redis: record(redis) } : oldRedis),
        hide_client_headers: flag(false),
        ...(is3 && {
          error_code: { type: 'number', default: 429, gt: 0 },
          error_message: { type: 'string', default: 'API rate limit exceeded' },
          sync_rate: needed({ type: 'number', default: -1 }),
        }),
      },
      { entity_checks: [{ at_least_one_of: periods.map(period => `config.${period}`) }] },
      is3
        ? {
            shorthand_fields: Object.keys(redis).map(key => ({
              [`redis_${key}`]: { type: 'string', deprecation: { replaced_with: [{ path: ['redis', key] }] } },
            })),
          }
        : {},
    ),
    cors: schema({
      consumer: noConsumer,
      protocols,
      config: record({
        origins: list(),
        headers: list(),
        exposed_headers: list(),
        methods: list(oneOf(corsMethods), { default: corsMethods }),
        max_age: { type: 'number' },
        credentials: flag(false),
        ...(is3 && { private_network: flag(false) }),
        preflight_continue: flag(false),
      }),
    }),
    'correlation-id': plugin({
      header_name: { type: 'string', default: 'Kong-Request-ID' },
      generator: is3 ? needed(oneOf(generators, 'uuid#counter')) : oneOf(generators, 'uuid#counter'),
      echo_downstream: flag(false),
    }),
    'request-size-limiting': plugin({
      allowed_payload_size: whole(128),
      size_unit: needed(oneOf(['megabytes', 'kilobytes', 'bytes'], 'megabytes')),
      require_content_length: flag(false),
    }),
    'request-termination': plugin({
      status_code: needed(whole(503, [100, 599])),
      message: text,
      content_type: text,
      body: text,
      echo: flag(false),
      trigger: text,
    }),
    'response-transformer': plugin({
      remove: record({ json: plain, headers: plain }),
      rename: record(is3 ? { json: headers, headers } : { headers }),
      replace: added,
      add: added,
      append: added,
    }),
  };
}

/** acl with the names of its time, and no places where key-auth looks. */
function oldPlugins(plugins: Readonly<Record<string, Schema>>): Record<string, Schema> {
  const { acl, ...rest } = plugins;
  return {
    ...rest,
    ...(acl && {
      acl: {
        ...acl,
        fields: [
          { protocols },
          { config: record({ whitelist: list(), blacklist: list(), hide_groups_header: flag(false) }) },
        ],
        entity_checks: [],
      },
    }),
  };
}

const generators = ['uuid', 'uuid#counter', 'tracker'];
const corsMethods = ['GET', 'HEAD', 'PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT'];

/** What at Kong is code. */
export function checksFor(kind: string, plugin: string | undefined, version: Version): Checks {
  const field: Record<string, (value: unknown) => string | undefined> = { tags: tagsProblem(version) as never };
  if (kind === 'services' || kind === 'routes') field.name = nameProblem;
  if (kind === 'upstreams') field.name = upstreamNameProblem;
  if (kind === 'routes') field.paths = pathsProblem(version) as never;
  const rules: Readonly<Record<string, (data: Data) => Problems | undefined>> = {
    routes: routeProblem,
    'rate-limiting': rateLimitProblem,
    'request-termination': terminationProblem,
  };
  const rule = rules[plugin ?? kind];
  return { field, ...(rule && { whole: rule }) };
}

function nameProblem(value: unknown): string | undefined {
  if (/^[A-Za-z0-9._~\u0080-\u{10FFFF}-]+$/u.test(String(value))) return undefined;
  return `invalid value '${value}': the only accepted ascii characters are alphanumerics or ., -, _, and ~`;
}

function upstreamNameProblem(value: unknown): string | undefined {
  return /^[A-Za-z0-9._-]+$/.test(String(value)) ? undefined : `Invalid name ('${value}'); must be a valid hostname`;
}

function tagsProblem(version: Version) {
  const good = version === '3.9.1' ? /^[^,/\p{Cc}]+$/u : /^[^,/ \p{Cc}]+$/u;
  return (value: unknown): (string | null)[] | undefined => {
    if (!Array.isArray(value)) return undefined;
    const problems = value.map(one =>
      good.test(String(one))
        ? null
        : `invalid tag '${one}': expected printable ascii (except \`,\` and \`/\`) or valid utf-8 sequences`,
    );
    return problems.some(one => one !== null) ? problems : undefined;
  };
}

function pathsProblem(version: Version) {
  return (value: unknown): (string | null)[] | undefined => {
    if (!Array.isArray(value)) return undefined;
    const problems = value.map(one => {
      const regex =
        version === '3.9.1' ? (String(one).startsWith('~') ? String(one).slice(1) : undefined) : String(one);
      if (regex === undefined) return null;
      try {
        new RegExp(regex.replaceAll('(?<', '(?<'));
        return null;
      } catch {
        // PCRE's words for the one fault that the recordings have.
        return `invalid regex: '${regex}' (PCRE returned: pcre2_compile() failed: missing closing parenthesis in "${regex}")`;
      }
    });
    return problems.some(one => one !== null) ? problems : undefined;
  };
}

function routeProblem(data: Data): Problems | undefined {
  const isSet = ['methods', 'hosts', 'headers', 'paths', 'snis'].some(one => {
    const value = data[one];
    return value !== null && value !== undefined && Object.keys(value as object).length > 0;
  });
  if (isSet) return undefined;
  return { '@entity': ["must set one of 'methods', 'hosts', 'headers', 'paths', 'snis' when 'protocols' is 'https'"] };
}

function rateLimitProblem({ config }: Data): Problems | undefined {
  const given = periods.filter(period => typeof (config as Data)[period] === 'number');
  for (const [index, period] of given.entries()) {
    const before = given[index - 1];
    if (before === undefined) continue;
    const [low, high] = [Number((config as Data)[before]), Number((config as Data)[period])];
    if (high < low) {
      return {
        config: `The limit for ${period}(${high.toFixed(1)}) cannot be lower than the limit for ${before}(${low.toFixed(1)})`,
      };
    }
  }
  return undefined;
}

function terminationProblem({ config }: Data): Problems | undefined {
  const { message, content_type: type, body } = config as Data;
  if (message === null || (type === null && body === null)) return undefined;
  return { config: 'message cannot be used with content_type or body' };
}
