/** What a config may hold: the one description from which the validator, its types and the JSON Schema are made. */
export type Shape = {
    type: 'text';
    help: string;
    form?: Form;
} | {
    type: 'flag';
    help: string;
} | {
    type: 'choice';
    help: string;
    choices: readonly string[];
}
/** One of the choices, or any other text of the form. */
 | {
    type: 'open-choice';
    help: string;
    choices: readonly string[];
    form: Form;
} | {
    type: 'list';
    help: string;
    of: Shape;
}
/** Names of the user's own → values of one shape. */
 | {
    type: 'map';
    help: string;
    names: Form;
    of: Shape;
} | {
    type: 'object';
    help: string;
    keys: Readonly<Record<string, Shape>>;
    required: readonly string[];
};
export interface Form {
    /** For JSON Schema too, so: anchored, without flags. */
    pattern: string;
    /** What the pattern asks, after "must be". */
    says: string;
}
/** The type of what a shape accepts, as the validator gives it. */
export type ShapeValue<S> = S extends {
    type: 'flag';
} ? boolean : S extends {
    type: 'choice';
    choices: readonly (infer Choice)[];
} ? Choice : S extends {
    type: 'list';
    of: infer Of;
} ? readonly ShapeValue<Of>[] : S extends {
    type: 'map';
    of: infer Of;
} ? ReadonlyMap<string, ShapeValue<Of>> : S extends {
    type: 'object';
    keys: infer Keys;
    required: readonly (infer Required)[];
} ? {
    readonly [Key in keyof Keys & Required]: ShapeValue<Keys[Key]>;
} & {
    readonly [Key in Exclude<keyof Keys, Required>]?: ShapeValue<Keys[Key]>;
} : string;
/** The gateway products; `src/gateway/providers/` has a provider of each. */
declare const gatewayTypes: readonly ['files', 'kong', 'kong-file', 'aps', 'api-connect'];
export type GatewayType = (typeof gatewayTypes)[number];
export declare const configShape: {
    readonly type: 'object';
    readonly help: 'What specgate checks and publishes, and how strictly';
    readonly required: readonly [];
    readonly keys: {
        readonly apis: {
            readonly type: 'map';
            readonly help: 'The APIs of this repository by name';
            readonly names: Form;
            readonly of: {
                readonly type: 'object';
                readonly help: 'One API';
                readonly required: readonly ["file"];
                readonly keys: {
                    readonly file: {
                        readonly type: 'text';
                        readonly form: Form;
                        readonly help: 'Its OpenAPI document, relative to this file';
                    };
                    readonly 'gateway-config': {
                        readonly type: 'list';
                        readonly of: {
                            readonly type: 'text';
                            readonly form: {
                                pattern: string;
                                says: string;
                            };
                            readonly help: 'A file, a folder or a pattern such as gateway/*.yaml';
                        };
                        readonly help: 'Where gateway configuration and manifests stand; without it they are found by what they hold';
                    };
                    readonly services: {
                        readonly type: 'list';
                        readonly of: {
                            readonly type: 'text';
                            readonly help: 'The name of a service in the gateway configuration';
                        };
                        readonly help: 'The gateway services of this API; without it they are found by hosts, paths and folders';
                    };
                };
            };
        };
        readonly products: {
            readonly type: 'map';
            readonly help: 'The products that the APIs are offered in, by name';
            readonly names: Form;
            readonly of: {
                readonly type: 'object';
                readonly help: 'One product, in the one version that this commit wants';
                readonly required: readonly ["version", "apis"];
                readonly keys: {
                    readonly version: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[0-9A-Za-z][0-9A-Za-z.+-]*$';
                            readonly says: 'a version such as "1.0.0"';
                        };
                        readonly help: 'Its version';
                    };
                    readonly title: {
                        readonly type: 'text';
                        readonly help: 'Its name for people';
                    };
                    readonly apis: {
                        readonly type: 'list';
                        readonly of: {
                            readonly type: 'text';
                            readonly help: 'A name under apis';
                        };
                        readonly help: 'The APIs in it';
                    };
                    readonly visibility: {
                        readonly type: 'object';
                        readonly help: 'Who sees it and who may subscribe, where the gateway knows consumers';
                        readonly required: readonly [];
                        readonly keys: {
                            readonly view: {
                                readonly type: 'open-choice';
                                readonly choices: readonly ['public', 'authenticated'];
                                readonly form: {
                                    readonly pattern: '^custom:[^\\s,]+(,[^\\s,]+)*$';
                                    readonly says: 'custom: and names of organisations or groups, with commas';
                                };
                                readonly help: 'Who sees it (default public)';
                            };
                            readonly subscribe: {
                                readonly type: 'open-choice';
                                readonly choices: readonly ['public', 'authenticated'];
                                readonly form: {
                                    readonly pattern: '^custom:[^\\s,]+(,[^\\s,]+)*$';
                                    readonly says: 'custom: and names of organisations or groups, with commas';
                                };
                                readonly help: 'Who may subscribe (default authenticated)';
                            };
                        };
                    };
                    readonly notice: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[0-9]{1,5} days?$';
                            readonly says: 'a number of days such as 180 days';
                        };
                        readonly help: 'How long a deprecated version goes on working, such as 180 days; its sunset date follows from it';
                    };
                    readonly plans: {
                        readonly type: 'map';
                        readonly help: 'The plans that consumers subscribe to, by name';
                        readonly names: Form;
                        readonly of: {
                            readonly type: 'object';
                            readonly help: 'One plan';
                            readonly required: readonly [];
                            readonly keys: {
                                readonly title: {
                                    readonly type: 'text';
                                    readonly help: 'Its name for people';
                                };
                                readonly 'rate-limit': {
                                    readonly type: 'text';
                                    readonly form: {
                                        readonly pattern: '^(unlimited|[0-9]+/[0-9]*(second|minute|hour|day|week|month|year)s?)$';
                                        readonly says: 'a count and a period such as 1000/1hour, or unlimited';
                                    };
                                    readonly help: 'How many calls are allowed in a period, such as 1000/1hour';
                                };
                                readonly approval: {
                                    readonly type: 'flag';
                                    readonly help: 'Each subscription needs an approval';
                                };
                                readonly apis: {
                                    readonly type: 'map';
                                    readonly help: 'The APIs of the product that the plan opens, by name; without it all of them';
                                    readonly names: Form;
                                    readonly of: {
                                        readonly type: 'object';
                                        readonly help: 'One API of the plan';
                                        readonly required: readonly [];
                                        readonly keys: {
                                            readonly operations: {
                                                readonly type: 'list';
                                                readonly of: {
                                                    readonly type: 'text';
                                                    readonly form: {
                                                        readonly pattern: '^[A-Z]+ /.*$';
                                                        readonly says: 'a method and a path such as GET /routes/{routeId}';
                                                    };
                                                    readonly help: 'An operation as the document has it, such as GET /routes';
                                                };
                                                readonly help: 'The operations that the plan opens; without it all of them';
                                            };
                                        };
                                    };
                                };
                            };
                        };
                    };
                };
            };
        };
        readonly gateways: {
            readonly type: 'map';
            readonly help: 'The gateways, catalogs or files that products are published to, by name';
            readonly names: Form;
            readonly of: {
                readonly type: 'object';
                readonly help: 'One gateway';
                readonly required: readonly ["type"];
                readonly keys: {
                    readonly org: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[^\\s/:]+$';
                            readonly says: 'a name or an id, without blanks, slashes and colons';
                        };
                        readonly help: 'The provider organization of API Connect';
                    };
                    readonly catalog: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[^\\s/:]+$';
                            readonly says: 'a name or an id, without blanks, slashes and colons';
                        };
                        readonly help: 'Its catalog';
                    };
                    readonly space: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[^\\s/:]+$';
                            readonly says: 'a name or an id, without blanks, slashes and colons';
                        };
                        readonly help: 'The space of the catalog, where spaces are enabled';
                    };
                    readonly realm: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[^\\s/]+/[^\\s]+$';
                            readonly says: 'a realm such as provider/default-idp-2';
                        };
                        readonly help: 'The realm of the user who logs in with a password (default provider/default-idp-2)';
                    };
                    readonly 'gateway-type': {
                        readonly type: 'choice';
                        readonly choices: readonly ['datapower-api-gateway', 'datapower-gateway'];
                        readonly help: 'The kind of DataPower gateway that the products are for (default datapower-api-gateway)';
                    };
                    readonly 'gateway-services': {
                        readonly type: 'list';
                        readonly of: {
                            readonly type: 'text';
                            readonly form: {
                                readonly pattern: '^[^\\s/:]+$';
                                readonly says: 'a name or an id, without blanks, slashes and colons';
                            };
                            readonly help: 'The name of a gateway service';
                        };
                        readonly help: 'The gateway services of the catalog that are published to; without it all';
                    };
                    readonly 'api-keys': {
                        readonly type: 'choice';
                        readonly choices: readonly ['refuse', 'rename'];
                        readonly help: 'API Connect takes keys in the headers X-IBM-Client-Id and X-IBM-Client-Secret alone: refuse documents with others (default), or rename the headers in what is published';
                    };
                    readonly 'replace-by': {
                        readonly type: 'choice';
                        readonly choices: readonly ['macro', 'steps'];
                        readonly help: 'Replace and supersede in one call (default), or step by step: publish, deprecate, migrate, retire';
                    };
                    readonly 'probe-gateway': {
                        readonly type: 'flag';
                        readonly help: 'After publishing, ask the gateway without credentials whether it knows the APIs (default true)';
                    };
                    readonly assumptions: {
                        readonly type: 'object';
                        readonly help: "What IBM's documents do not establish, where an installation differs from what specgate takes for likely";
                        readonly required: readonly [];
                        readonly keys: {
                            readonly stage: {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^/[^\\s?#]*$';
                                    readonly says: 'a path below the url of the gateway, beginning with a slash';
                                };
                                readonly help: 'Where files are staged (default /{scope}/stage)';
                            };
                            readonly 'set-migration-target': {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^/[^\\s?#]*$';
                                    readonly says: 'a path below the url of the gateway, beginning with a slash';
                                };
                                readonly help: 'Where a migration target is set (default /{scope}/products/{product}/set-migration-target)';
                            };
                            readonly 'execute-migration-target': {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^/[^\\s?#]*$';
                                    readonly says: 'a path below the url of the gateway, beginning with a slash';
                                };
                                readonly help: 'Where it is carried out (default /{scope}/products/{product}/execute-migration-target)';
                            };
                            readonly 'migrate-subscriptions': {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^/[^\\s?#]*$';
                                    readonly says: 'a path below the url of the gateway, beginning with a slash';
                                };
                                readonly help: 'Where chosen subscriptions are moved (default /{scope}/products/{product}/migrate-subscriptions)';
                            };
                            readonly 'api-state': {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^/[^\\s?#]*$';
                                    readonly says: 'a path below the url of the gateway, beginning with a slash';
                                };
                                readonly help: 'Where an API is switched (default /{scope}/apis/{api})';
                            };
                            readonly subscriptions: {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^/[^\\s?#]*$';
                                    readonly says: 'a path below the url of the gateway, beginning with a slash';
                                };
                                readonly help: 'Where the subscriptions are listed (default /catalogs/{org}/{catalog}/subscriptions)';
                            };
                            readonly 'product-document': {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^[A-Za-z_][A-Za-z0-9_.-]*$';
                                    readonly says: 'one word';
                                };
                                readonly help: 'The field of a product with its document (default catalog_product)';
                            };
                            readonly 'migration-target': {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^[A-Za-z_][A-Za-z0-9_.-]*$';
                                    readonly says: 'one word';
                                };
                                readonly help: 'The field of a product with its migration target (default migration_target)';
                            };
                        };
                    };
                    readonly 'gateway-id': {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[a-z][a-z0-9-]{3,13}[a-z0-9]$';
                            readonly says: 'the id of a gateway such as gw-abcde';
                        };
                        readonly help: 'The gateway of the API Services Portal that is published to';
                    };
                    readonly qualifier: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[a-z0-9][a-z0-9-]{0,29}$';
                            readonly says: 'small letters, digits and hyphens';
                        };
                        readonly help: 'The part of the portal gateway that is ours alone (tag ns.GATEWAY.QUALIFIER); --qualifier gives a pull request another';
                    };
                    readonly environment: {
                        readonly type: 'choice';
                        readonly choices: readonly ['dev', 'test', 'prod', 'sandbox', 'other'];
                        readonly help: 'The product environment that is listed in the API Directory; without it nothing is listed';
                    };
                    readonly flow: {
                        readonly type: 'choice';
                        readonly choices: readonly ['public', 'protected-externally', 'authorization-code', 'client-credentials', 'kong-api-key-only', 'kong-api-key-acl'];
                        readonly help: 'How callers get access in the API Directory; without it what the plugins of the APIs ask for';
                    };
                    readonly 'credential-issuer': {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[^\\s].{0,99}$';
                            readonly says: 'the name of a credential issuer';
                        };
                        readonly help: 'The credential issuer of the portal that gives callers their tokens';
                    };
                    readonly 'issuer-url': {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^https://[^\\s]+$';
                            readonly says: 'an https URL';
                        };
                        readonly help: 'The iss of its tokens, where the portal does not tell it';
                    };
                    readonly audience: {
                        readonly type: 'text';
                        readonly help: 'The aud that tokens must have';
                    };
                    readonly 'access-notes': {
                        readonly type: 'text';
                        readonly help: 'What people read who ask for access';
                    };
                    readonly dataset: {
                        readonly type: 'object';
                        readonly help: 'The entry of the API Directory, for the products of this gateway';
                        readonly required: readonly [];
                        readonly keys: {
                            readonly names: {
                                readonly type: 'map';
                                readonly names: {
                                    readonly pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$';
                                    readonly says: 'letters, digits, dots, hyphens and underscores, beginning with a letter or digit';
                                };
                                readonly of: {
                                    readonly type: 'text';
                                    readonly form: {
                                        readonly pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$';
                                        readonly says: 'letters, digits, dots, hyphens and underscores, beginning with a letter or digit';
                                    };
                                    readonly help: 'The name of a dataset; one for the whole portal';
                                };
                                readonly help: 'By product: its dataset (default PRODUCT-GATEWAY)';
                            };
                            readonly 'in-catalogue': {
                                readonly type: 'flag';
                                readonly help: 'The datasets come from the BC Data Catalogue and are not drafted here';
                            };
                            readonly organization: {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$';
                                    readonly says: 'letters, digits, dots, hyphens and underscores, beginning with a letter or digit';
                                };
                                readonly help: 'The name of the organization, as the portal lists it';
                            };
                            readonly 'organization-unit': {
                                readonly type: 'text';
                                readonly form: {
                                    readonly pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$';
                                    readonly says: 'letters, digits, dots, hyphens and underscores, beginning with a letter or digit';
                                };
                                readonly help: 'The name of its unit';
                            };
                            readonly license: {
                                readonly type: 'text';
                                readonly help: 'The licence, such as Open Government Licence - British Columbia';
                            };
                            readonly 'security-class': {
                                readonly type: 'choice';
                                readonly choices: readonly ["HIGH-CABINET", "HIGH-CONFIDENTIAL", "HIGH-SENSITIVITY", "MEDIUM-SENSITIVITY", "MEDIUM-PERSONAL", "LOW-SENSITIVITY", "LOW-PUBLIC", "PUBLIC", "PROTECTED A", "PROTECTED B", "PROTECTED C"];
                                readonly help: 'Its security class';
                            };
                            readonly 'view-audience': {
                                readonly type: 'choice';
                                readonly choices: readonly ["Public", "Government", "Named users", "Government and Business BCeID"];
                                readonly help: 'Who may see it';
                            };
                            readonly 'download-audience': {
                                readonly type: 'choice';
                                readonly choices: readonly ["Public", "Government", "Named users", "Government and Business BCeID"];
                                readonly help: 'Who may use it';
                            };
                            readonly notes: {
                                readonly type: 'text';
                                readonly help: 'Its description (Markdown); without it what the documents say of their APIs';
                            };
                            readonly tags: {
                                readonly type: 'list';
                                readonly of: {
                                    readonly type: 'text';
                                    readonly help: 'A keyword';
                                };
                                readonly help: 'Its keywords';
                            };
                            readonly documents: {
                                readonly type: 'map';
                                readonly names: {
                                    readonly pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$';
                                    readonly says: 'letters, digits, dots, hyphens and underscores, beginning with a letter or digit';
                                };
                                readonly of: {
                                    readonly type: 'text';
                                    readonly form: {
                                        readonly pattern: '^https://[^\\s]+$';
                                        readonly says: 'an https URL';
                                    };
                                    readonly help: 'The URL of an OpenAPI document';
                                };
                                readonly help: 'By API: where its OpenAPI document is to be had';
                            };
                        };
                    };
                    readonly manifests: {
                        readonly type: 'list';
                        readonly of: {
                            readonly type: 'text';
                            readonly form: {
                                readonly pattern: '^(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:).+$';
                                readonly says: 'a path relative to the config';
                            };
                            readonly help: 'A file for gwa';
                        };
                        readonly help: 'Files of the team for gwa: their services are published along, their credential issuers and datasets applied before the products';
                    };
                    readonly type: {
                        readonly type: 'choice';
                        readonly choices: readonly ["files", "kong", "kong-file", "aps", "api-connect"];
                        readonly help: 'Which product it is';
                    };
                    readonly path: {
                        readonly type: 'text';
                        readonly form: Form;
                        readonly help: 'The folder or file of the types files and kong-file';
                    };
                    readonly url: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^(https://|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])[:/]).+$';
                            readonly says: 'an https URL (http only on this machine)';
                        };
                        readonly help: 'Where its administration interface answers';
                    };
                    readonly 'production-mode': {
                        readonly type: 'flag';
                        readonly help: 'A published version is never changed, only followed by another';
                    };
                    readonly 'require-ready': {
                        readonly type: 'flag';
                        readonly help: 'Publish only what passes the readiness checklist';
                    };
                    readonly owner: {
                        readonly type: 'text';
                        readonly form: Form;
                        readonly help: 'The mark of everything that this repository publishes there (default specgate); nothing else is touched';
                    };
                    readonly 'expect-gateway-id': {
                        readonly type: 'text';
                        readonly help: 'What the gateway must say that it is (its own id, as specgate status shows it), so that no other is written to';
                    };
                    readonly workspace: {
                        readonly type: 'text';
                        readonly form: Form;
                        readonly help: 'The workspace of Kong Enterprise';
                    };
                    readonly 'kong-version': {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[0-9]+\\.[0-9]+(\\.[0-9]+)*$';
                            readonly says: 'a version such as "3.9"';
                        };
                        readonly help: 'The Kong that files are for (default 3.9; 0.14.1 and later); a gateway of the type files then refuses what it cannot draw for it, and a running Kong is asked';
                    };
                    readonly 'version-in': {
                        readonly type: 'choice';
                        readonly choices: readonly ["header", "host", "path"];
                        readonly help: 'Where calls say which major version of an API they want: the Accept header, the host (v2.HOST) or the path (/API/v2); without it one version is live at a time';
                    };
                    readonly 'default-version': {
                        readonly type: 'map';
                        readonly names: Form;
                        readonly of: {
                            readonly type: 'text';
                            readonly form: {
                                readonly pattern: '^v?[0-9].*$';
                                readonly says: 'a version such as "1"';
                            };
                            readonly help: 'A major version';
                        };
                        readonly help: 'By API: the major version that calls without a version get';
                    };
                    readonly routes: {
                        readonly type: 'choice';
                        readonly choices: readonly ["operation", "prefix"];
                        readonly help: 'One route for each operation, or few by prefix (the default with version-in: path), which also take paths that no document has';
                    };
                    readonly upstreams: {
                        readonly type: 'map';
                        readonly names: Form;
                        readonly of: {
                            readonly type: 'text';
                            readonly form: {
                                readonly pattern: '^https?://[^/\\s]+.*$';
                                readonly says: 'a URL';
                            };
                            readonly help: 'The URL of the server behind the gateway';
                        };
                        readonly help: 'By API: where its calls go, instead of to the servers of its document';
                    };
                    readonly hosts: {
                        readonly type: 'list';
                        readonly of: {
                            readonly type: 'text';
                            readonly form: {
                                readonly pattern: '^(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*$';
                                readonly says: 'a host name';
                            };
                            readonly help: 'A host name';
                        };
                        readonly help: 'The hosts that the APIs answer at; without them any';
                    };
                    readonly cors: {
                        readonly type: 'list';
                        readonly of: {
                            readonly type: 'text';
                            readonly help: 'An origin such as https://app.gov.bc.ca';
                        };
                        readonly help: 'The origins whose pages may call the APIs from browsers';
                    };
                    readonly 'request-size': {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[0-9]+(\\.[0-9]+)? ?([KkMm]i?)?[Bb]$';
                            readonly says: 'a size such as 10 MB';
                        };
                        readonly help: 'The largest request body, such as 10 MB; else what the document says (info.x-slo.message-size), else 128 MB';
                    };
                    readonly tags: {
                        readonly type: 'list';
                        readonly of: {
                            readonly type: 'text';
                            readonly form: {
                                readonly pattern: '^[^,/\\s]+$';
                                readonly says: 'a tag without commas, slashes and blanks';
                            };
                            readonly help: 'A tag';
                        };
                        readonly help: 'Further tags of everything that is published, such as ns.my-gateway for gwa';
                    };
                    readonly subscriptions: {
                        readonly type: 'choice';
                        readonly choices: readonly ["none", "acl"];
                        readonly help: 'Who may call: members of the acl group of a plan (product~major.plan), with tokens of an issuer too (acl); without it those alone whom Kong knows by key, name or their own JWT; or everybody who is authenticated (none)';
                    };
                    readonly 'deprecation-page': {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^https://[^\\s<>"$,;]+$';
                            readonly says: 'an https URL';
                        };
                        readonly help: 'The page that tells of deprecations; deprecated APIs link to it beside their Deprecation and Sunset headers';
                    };
                };
            };
        };
        readonly ruleset: {
            readonly type: 'open-choice';
            readonly choices: readonly ["bc-gov", "bc-gov-2022", "minimal"];
            readonly form: {
                readonly pattern: '^(?![/\\\\]|(?!https://)[A-Za-z][A-Za-z0-9+.-]*:)[^./\\\\]*[./\\\\].*$';
                readonly says: 'a file relative to the config';
            };
            readonly help: string;
        };
        readonly rules: {
            readonly type: 'map';
            readonly help: 'Levels that replace those of the ruleset, by rule';
            readonly names: {
                readonly pattern: '^[^\\s]+$';
                readonly says: 'the id of a rule';
            };
            readonly of: {
                readonly type: 'choice';
                readonly choices: readonly ["error", "warn", "info", "hint", "off"];
                readonly help: 'The level of this rule';
            };
        };
        readonly 'fail-on': {
            readonly type: 'choice';
            readonly choices: readonly ["error", "warning", "info", "hint", "never"];
            readonly help: string;
        };
        readonly diff: {
            readonly type: 'object';
            readonly help: 'How changes are judged';
            readonly required: readonly [];
            readonly keys: {
                readonly unproven: {
                    readonly type: 'choice';
                    readonly choices: readonly ["breaking", "compatible"];
                    readonly help: 'What a schema change counts as that can neither be shown compatible nor refuted';
                };
                readonly 'forbid-breaking': {
                    readonly type: 'flag';
                    readonly help: 'No version bump covers a breaking change; only acceptance does';
                };
                readonly changes: {
                    readonly type: 'map';
                    readonly help: 'Kinds of change that are judged otherwise, by id: as breaking or compatible, or with another level; problems with versions by level alone';
                    readonly names: {
                        readonly pattern: '^[a-z][a-z0-9-]*$';
                        readonly says: 'the id of a kind of change';
                    };
                    readonly of: {
                        readonly type: 'choice';
                        readonly choices: readonly ["breaking", "compatible", "error", "warning", "info"];
                        readonly help: 'The verdict or the level of this kind';
                    };
                };
                readonly deprecation: {
                    readonly type: 'object';
                    readonly help: 'What comes before a removal';
                    readonly required: readonly [];
                    readonly keys: {
                        readonly required: {
                            readonly type: 'flag';
                            readonly help: 'Nothing is removed that was not deprecated with a sunset date that is over';
                        };
                        readonly notice: {
                            readonly type: 'text';
                            readonly form: {
                                readonly pattern: '^[0-9]{1,5} days?$';
                                readonly says: 'a number of days such as 180 days';
                            };
                            readonly help: 'How long before its sunset something must be deprecated, such as 180 days';
                        };
                    };
                };
                readonly stability: {
                    readonly type: 'map';
                    readonly help: 'What breaking changes count as in operations of a stability (x-stability-level)';
                    readonly names: {
                        readonly pattern: '^(draft|alpha|beta|stable)$';
                        readonly says: 'one of draft, alpha, beta and stable';
                    };
                    readonly of: {
                        readonly type: 'choice';
                        readonly choices: readonly ["breaking", "compatible", "forbidden"];
                        readonly help: 'What they count as; no version bump covers what is forbidden';
                    };
                };
                readonly 'keep-previous-major': {
                    readonly type: 'flag';
                    readonly help: 'The major version before the newest stays on offer (N-1)';
                };
                readonly 'zero-major': {
                    readonly type: 'choice';
                    readonly choices: readonly ["minor", "major"];
                    readonly help: 'The smallest move that carries a break below 1.0.0 (default minor)';
                };
                readonly prerelease: {
                    readonly type: 'choice';
                    readonly choices: readonly ["free", "strict"];
                    readonly help: 'After a pre-release any later version will do (free, the default), or it is judged like a release (strict)';
                };
            };
        };
        readonly ready: {
            readonly type: 'object';
            readonly help: 'How readiness for production is judged';
            readonly required: readonly [];
            readonly keys: {
                readonly profile: {
                    readonly type: 'choice';
                    readonly choices: readonly ["aps", "pillars", "strict"];
                    readonly help: 'The readiness profile';
                };
                readonly environment: {
                    readonly type: 'text';
                    readonly form: {
                        readonly pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$';
                        readonly says: 'the name of an environment such as prod';
                    };
                    readonly help: 'The environment that is judged, prod by default; attestations for others do not count';
                };
                readonly 'gateway-config': {
                    readonly type: 'list';
                    readonly of: {
                        readonly type: 'text';
                        readonly form: {
                            pattern: string;
                            says: string;
                        };
                        readonly help: 'A file, a folder or a pattern such as gateway/*.yaml';
                    };
                    readonly help: 'Where gateway configuration and manifests stand; without it they are found by what they hold';
                };
                readonly variables: {
                    readonly type: 'map';
                    readonly help: 'Values for the placeholders of templates, such as GW_HOST or Values.host; never a secret';
                    readonly names: {
                        readonly pattern: '^[A-Za-z_][A-Za-z0-9_.-]*$';
                        readonly says: 'the name of a variable';
                    };
                    readonly of: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[^\\r\\n]*$';
                            readonly says: 'one line of text, or empty';
                        };
                        readonly help: 'The value';
                    };
                };
                readonly 'attestation-age': {
                    readonly type: 'map';
                    readonly help: 'How long attestations of an item hold, where that is not 12 months (6 for service levels)';
                    readonly names: {
                        readonly pattern: '^R-[0-9]{2}$';
                        readonly says: 'an item such as R-07';
                    };
                    readonly of: {
                        readonly type: 'text';
                        readonly form: {
                            readonly pattern: '^[1-9][0-9]? months?$';
                            readonly says: 'a number of months such as 24 months';
                        };
                        readonly help: 'The longest time from the date to the end';
                    };
                };
                readonly attesters: {
                    readonly type: 'choice';
                    readonly choices: readonly ["anybody", "code-owners"];
                    readonly help: 'Whose attestations count: those of anybody (default), or of people whom CODEOWNERS names by email or handle';
                };
                readonly checks: {
                    readonly type: 'map';
                    readonly help: "Checks of the team's own, by id";
                    readonly names: {
                        readonly pattern: '^[a-z][a-z0-9-]*$';
                        readonly says: 'lower-case letters, digits and hyphens';
                    };
                    readonly of: {
                        readonly type: 'object';
                        readonly help: 'One check: that a file is there, what it says, or that the OpenAPI document has something';
                        readonly required: readonly ["title"];
                        readonly keys: {
                            readonly title: {
                                readonly type: 'text';
                                readonly help: 'What is demanded, on one line';
                            };
                            readonly gate: {
                                readonly type: 'choice';
                                readonly choices: readonly ["block", "warn", "info"];
                                readonly help: 'How much it weighs; warn by default';
                            };
                            readonly why: {
                                readonly type: 'text';
                                readonly help: 'Why it is demanded';
                            };
                            readonly fix: {
                                readonly type: 'text';
                                readonly help: 'What to do where it is not met';
                            };
                            readonly file: {
                                readonly type: 'text';
                                readonly form: {
                                    pattern: string;
                                    says: string;
                                };
                                readonly help: 'A file or pattern that must be there, relative to the config';
                            };
                            readonly pointer: {
                                readonly type: 'text';
                                readonly form: {
                                    pattern: string;
                                    says: string;
                                };
                                readonly help: 'A JSON pointer into each such file (YAML or JSON)';
                            };
                            readonly equals: {
                                readonly type: 'text';
                                readonly help: 'What must stand there, as text; without it anything';
                            };
                            readonly matches: {
                                readonly type: 'text';
                                readonly help: 'A regular expression that a line of one of the files must match';
                            };
                            readonly openapi: {
                                readonly type: 'text';
                                readonly form: {
                                    pattern: string;
                                    says: string;
                                };
                                readonly help: 'A JSON pointer that the OpenAPI document must have';
                            };
                        };
                    };
                };
            };
        };
    };
};
export type ConfigData = ShapeValue<typeof configShape>;
export {};
