/** The keys that entities have in decK's state file and Kong's declarative file; others are refused. */
import { nearest } from '../../suggest.ts';
import type { Entity } from '../entities.ts';
import { isOpen, type Report } from './finding.ts';

const common = ['id', 'tags', 'created_at', 'updated_at', '_comment', '_ignore'];

const keysOf = {
  service: [
    ...common,
    'name',
    'url',
    'protocol',
    'host',
    'port',
    'path',
    'retries',
    'connect_timeout',
    'read_timeout',
    'write_timeout',
    'enabled',
    'client_certificate',
    'tls_verify',
    'tls_verify_depth',
    'tls_sans',
    'ca_certificates',
    'routes',
    'plugins',
  ],
  route: [
    ...common,
    'name',
    'service',
    'protocols',
    'methods',
    'hosts',
    'paths',
    'headers',
    'https_redirect_status_code',
    'regex_priority',
    'strip_path',
    'path_handling',
    'preserve_host',
    'request_buffering',
    'response_buffering',
    'snis',
    'sources',
    'destinations',
    'expression',
    'priority',
    'plugins',
  ],
  plugin: [
    ...common,
    'name',
    'instance_name',
    'service',
    'route',
    'consumer',
    'consumer_group',
    'config',
    '_config',
    'enabled',
    'ordering',
    'run_on',
    'protocols',
    'partials',
    'condition',
  ],
  upstream: [
    ...common,
    'name',
    'algorithm',
    'slots',
    'hash_on',
    'hash_fallback',
    'hash_on_header',
    'hash_fallback_header',
    'hash_on_cookie',
    'hash_on_cookie_path',
    'hash_on_query_arg',
    'hash_fallback_query_arg',
    'hash_on_uri_capture',
    'hash_fallback_uri_capture',
    'sticky_sessions_cookie',
    'sticky_sessions_cookie_path',
    'host_header',
    'client_certificate',
    'healthchecks',
    'use_srv_name',
    'targets',
  ],
  target: [...common, 'target', 'weight', 'failover', 'upstream'],
} as const;

/** A key that is near a known one is misspelt; another may be of a later version. */
export function validateKeys(kind: keyof typeof keysOf, entity: Entity, report: Report): void {
  const known: readonly string[] = keysOf[kind];
  for (const key of Object.keys(entity.data)) {
    // A manifest has its own.
    if (known.includes(key) || isOpen(key) || (key === 'kind' && entity.document.kind === 'manifest')) continue;
    const meant = nearest(key, known);
    report(
      meant === undefined ? 'depends' : 'refused',
      entity,
      [key],
      `schema violation (${key}: unknown field)`,
      meant === undefined ? `A ${kind} of Kong 3.9 has no such key: take it out.` : `Did you mean ${meant}?`,
    );
  }
}
