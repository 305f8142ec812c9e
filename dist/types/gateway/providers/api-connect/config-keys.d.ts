/** What a gateway's entry in the config says for IBM API Connect alone; `config-shape.ts` puts it in its place. */
export declare const apiConnectShape: {
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
};
