/** A list alone in a file is a fragment that a script puts together with others. */
export type GatewayDocumentKind = 'config' | 'services' | 'routes' | 'plugins' | 'manifest';
/** Lists of entities that Kong's declarative file or decK's state file have at their root. */
export declare const entityKeys: readonly ['services', 'routes', 'plugins', 'upstreams', 'targets', 'consumers', 'consumer_groups', 'consumer_group_plugins', 'consumer_group_consumers', 'certificates', 'snis', 'ca_certificates', 'vaults', 'keys', 'key_sets', 'filter_chains', 'partials', 'licenses', 'rbac_roles', 'rbac_endpoint_permissions', 'service_packages', 'degraphql_routes', 'acls', 'basicauth_credentials', 'hmacauth_credentials', 'jwt_secrets', 'keyauth_credentials', 'keyauth_enc_credentials', 'mtls_auth_credentials', 'oauth2_credentials'];
/** Keys at the root that are about the file. */
export declare const metadataKeys: readonly ['_format_version', '_info', '_workspace', '_konnect', '_comment', '_ignore', '_transform', '_plugin_configs'];
/** The kinds that `gwa apply` takes. */
export declare const manifestKinds: readonly ['GatewayService', 'DraftDataset', 'Product', 'Environment', 'CredentialIssuer'];
export type ManifestKind = (typeof manifestKinds)[number];
/** What the document is to a gateway; undefined: nothing. */
export declare function recognise(data: unknown): GatewayDocumentKind | undefined;
