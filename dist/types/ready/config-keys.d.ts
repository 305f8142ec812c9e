/** Files of gateway configuration and manifests; for all APIs, or for one. */
export declare const gatewayConfigShape: {
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
export declare const servicesShape: {
    readonly type: 'list';
    readonly of: {
        readonly type: 'text';
        readonly help: 'The name of a service in the gateway configuration';
    };
    readonly help: 'The gateway services of this API; without it they are found by hosts, paths and folders';
};
export declare const readyShape: {
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
