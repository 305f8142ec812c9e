/** What a gateway's entry in the config says for the API Services Portal alone; `config-shape.ts` puts it in its place. */
export declare const apsShape: {
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
                readonly choices: readonly ['HIGH-CABINET', 'HIGH-CONFIDENTIAL', 'HIGH-SENSITIVITY', 'MEDIUM-SENSITIVITY', 'MEDIUM-PERSONAL', 'LOW-SENSITIVITY', 'LOW-PUBLIC', 'PUBLIC', 'PROTECTED A', 'PROTECTED B', 'PROTECTED C'];
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
};
