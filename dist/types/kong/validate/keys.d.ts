import type { Entity } from '../entities.ts';
import { type Report } from './finding.ts';
declare const keysOf: {
    readonly service: readonly [...string[], "name", "url", "protocol", "host", "port", "path", "retries", "connect_timeout", "read_timeout", "write_timeout", "enabled", "client_certificate", "tls_verify", "tls_verify_depth", "tls_sans", "ca_certificates", "routes", "plugins"];
    readonly route: readonly [...string[], "name", "service", "protocols", "methods", "hosts", "paths", "headers", "https_redirect_status_code", "regex_priority", "strip_path", "path_handling", "preserve_host", "request_buffering", "response_buffering", "snis", "sources", "destinations", "expression", "priority", "plugins"];
    readonly plugin: readonly [...string[], "name", "instance_name", "service", "route", "consumer", "consumer_group", "config", "_config", "enabled", "ordering", "run_on", "protocols", "partials", "condition"];
    readonly upstream: readonly [...string[], "name", "algorithm", "slots", "hash_on", "hash_fallback", "hash_on_header", "hash_fallback_header", "hash_on_cookie", "hash_on_cookie_path", "hash_on_query_arg", "hash_fallback_query_arg", "hash_on_uri_capture", "hash_fallback_uri_capture", "sticky_sessions_cookie", "sticky_sessions_cookie_path", "host_header", "client_certificate", "healthchecks", "use_srv_name", "targets"];
    readonly target: readonly [...string[], "target", "weight", "failover", "upstream"];
};
/** A key that is near a known one is misspelt; another may be of a later version. */
export declare function validateKeys(kind: keyof typeof keysOf, entity: Entity, report: Report): void;
export {};
