export declare const becameNotNullable: {
    readonly kind: "became-not-nullable";
    readonly bump: "minor";
    readonly says: "{subject} may not be null any more";
    readonly examples: readonly [{
        readonly base: "{type: [string, \"null\"]}";
        readonly revision: "{type: string}";
        readonly finds: true;
    }, {
        readonly base: "{type: [string, \"null\"]}";
        readonly revision: "{anyOf: [{type: string}, {type: \"null\"}]}";
        readonly finds: false;
    }];
};
export declare const becameNullable: {
    readonly kind: "became-nullable";
    readonly bump: "minor";
    readonly says: "{subject} may be null now";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: [string, \"null\"]}";
        readonly finds: true;
    }, {
        readonly base: "{type: [string, \"null\"]}";
        readonly revision: "{anyOf: [{type: string}, {type: \"null\"}]}";
        readonly finds: false;
    }];
};
export declare const constChanged: {
    readonly kind: "const-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{subject} must be {to}, no longer {from}";
    readonly examples: readonly [{
        readonly base: "{const: 1}";
        readonly revision: "{const: 2}";
        readonly finds: true;
    }, {
        readonly base: "{const: 1}";
        readonly revision: "{enum: [1]}";
        readonly finds: false;
    }];
};
export declare const defaultAdded: {
    readonly kind: "default-added";
    readonly breaking: false;
    readonly says: "{subject} has got the default {to}";
    readonly examples: readonly [{
        readonly base: "{type: integer}";
        readonly revision: "{type: integer, default: 10}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, default: 10}";
        readonly revision: "{type: integer, default: 10}";
        readonly finds: false;
    }];
};
export declare const defaultChanged: {
    readonly kind: "default-changed";
    readonly breaking: false;
    readonly says: "the default of {subject} changed from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: integer, default: 10}";
        readonly revision: "{type: integer, default: 20}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, default: 20}";
        readonly revision: "{type: integer, default: 20}";
        readonly finds: false;
    }];
};
export declare const defaultRemoved: {
    readonly kind: "default-removed";
    readonly breaking: false;
    readonly says: "{subject} has lost its default {from}";
    readonly examples: readonly [{
        readonly base: "{type: integer, default: 10}";
        readonly revision: "{type: integer}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer}";
        readonly revision: "{type: integer}";
        readonly finds: false;
    }];
};
export declare const enumAdded: {
    readonly kind: "enum-added";
    readonly bump: "minor";
    readonly says: "{subject} is limited to {to} now";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: string, enum: [a, b]}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, enum: [a]}";
        readonly revision: "{type: string, enum: [a]}";
        readonly finds: false;
    }];
};
export declare const enumRemoved: {
    readonly kind: "enum-removed";
    readonly bump: "minor";
    readonly says: "{subject} is no longer limited to {from}";
    readonly examples: readonly [{
        readonly base: "{type: string, enum: [a, b]}";
        readonly revision: "{type: string}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, enum: [a]}";
        readonly revision: "{type: string, enum: [a]}";
        readonly finds: false;
    }];
};
export declare const enumValueAdded: {
    readonly kind: "enum-value-added";
    readonly bump: "minor";
    readonly says: "{subject} may be {value} now";
    readonly examples: readonly [{
        readonly base: "{type: string, enum: [a, b]}";
        readonly revision: "{type: string, enum: [a, b, c]}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, enum: [a, b]}";
        readonly revision: "{type: string, enum: [b, a]}";
        readonly finds: false;
    }];
};
export declare const enumValueRemoved: {
    readonly kind: "enum-value-removed";
    readonly bump: "minor";
    readonly says: "{subject} may not be {value} any more";
    readonly examples: readonly [{
        readonly base: "{type: string, enum: [a, b]}";
        readonly revision: "{type: string, enum: [a]}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, enum: [a, b]}";
        readonly revision: "{type: string, enum: [b, a]}";
        readonly finds: false;
    }];
};
export declare const extensibleEnumValueAdded: {
    readonly kind: "extensible-enum-value-added";
    readonly level: "info";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "{subject} may be {value} now";
    readonly remedy: "Nothing to do; raise the minor version.";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: string, x-extensible-enum: [a]}";
        readonly revision: "{type: string, x-extensible-enum: [a, b]}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, x-extensible-enum: [a]}";
        readonly revision: "{type: string, x-extensible-enum: [a]}";
        readonly finds: false;
    }];
};
export declare const extensibleEnumValueRemoved: {
    readonly kind: "extensible-enum-value-removed";
    readonly bump: "minor";
    readonly examples: readonly [{
        readonly base: "{type: string, x-extensible-enum: [a, b]}";
        readonly revision: "{type: string, x-extensible-enum: [a]}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, x-extensible-enum: [a]}";
        readonly revision: "{type: string, x-extensible-enum: [a]}";
        readonly finds: false;
    }];
};
export declare const formatAdded: {
    readonly kind: "format-added";
    readonly bump: "minor";
    readonly says: "{subject} must be of the format {to} now";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: string, format: date}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, format: date}";
        readonly revision: "{type: string, format: date}";
        readonly finds: false;
    }];
};
export declare const formatChanged: {
    readonly kind: "format-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{subject} is a {to}, no longer a {from}";
    readonly examples: readonly [{
        readonly base: "{type: string, format: date}";
        readonly revision: "{type: string, format: date-time}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, format: date}";
        readonly revision: "{type: string, format: date}";
        readonly finds: false;
    }];
};
export declare const formatRemoved: {
    readonly kind: "format-removed";
    readonly bump: "minor";
    readonly says: "{subject} need not be of the format {from} any more";
    readonly examples: readonly [{
        readonly base: "{type: string, format: date}";
        readonly revision: "{type: string}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, format: date}";
        readonly revision: "{type: string, format: date}";
        readonly finds: false;
    }];
};
export declare const multipleOfAdded: {
    readonly kind: "multiple-of-added";
    readonly bump: "minor";
    readonly says: "{subject} must be a multiple of {to} now";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: integer}";
        readonly revision: "{type: integer, multipleOf: 5}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, multipleOf: 5}";
        readonly revision: "{type: integer, multipleOf: 5}";
        readonly finds: false;
    }];
};
export declare const multipleOfChanged: {
    readonly kind: "multiple-of-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{subject} must be a multiple of {to}, no longer of {from}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: integer, multipleOf: 5}";
        readonly revision: "{type: integer, multipleOf: 3}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, multipleOf: 5}";
        readonly revision: "{type: integer, multipleOf: 5}";
        readonly finds: false;
    }];
};
export declare const multipleOfRemoved: {
    readonly kind: "multiple-of-removed";
    readonly bump: "minor";
    readonly says: "{subject} need not be a multiple of {from} any more";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: integer, multipleOf: 5}";
        readonly revision: "{type: integer}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, multipleOf: 5}";
        readonly revision: "{type: integer, multipleOf: 5}";
        readonly finds: false;
    }];
};
export declare const patternAdded: {
    readonly kind: "pattern-added";
    readonly bump: "minor";
    readonly says: "{subject} must match {to} now";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: string, pattern: '^[a-z]+$'}";
        readonly finds: true;
    }, {
        readonly base: "{type: string}";
        readonly revision: "{type: string, pattern: '.*'}";
        readonly finds: false;
    }];
};
export declare const patternChanged: {
    readonly kind: "pattern-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{subject} must match {to}, no longer {from}";
    readonly examples: readonly [{
        readonly base: "{type: string, pattern: '^[a-z]+$'}";
        readonly revision: "{type: string, pattern: '^[0-9]+$'}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, pattern: '^[0-9]+$'}";
        readonly revision: "{type: string, pattern: '^\\d+$'}";
        readonly finds: false;
    }];
};
export declare const patternRemoved: {
    readonly kind: "pattern-removed";
    readonly bump: "minor";
    readonly says: "{subject} need not match {from} any more";
    readonly examples: readonly [{
        readonly base: "{type: string, pattern: '^[a-z]+$'}";
        readonly revision: "{type: string}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, pattern: '.*'}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
export declare const typeAdded: {
    readonly kind: "type-added";
    readonly bump: "minor";
    readonly says: "{subject} may be of type {value} now";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: [string, integer]}";
        readonly finds: true;
    }, {
        readonly base: "{type: string}";
        readonly revision: "{type: [string]}";
        readonly finds: false;
    }];
};
export declare const typeChanged: {
    readonly kind: "type-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{subject} is of type {to}, no longer {from}";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: object}";
        readonly finds: true;
    }, {
        readonly base: "{type: string}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
export declare const typeRemoved: {
    readonly kind: "type-removed";
    readonly bump: "minor";
    readonly says: "{subject} may not be of type {value} any more";
    readonly examples: readonly [{
        readonly base: "{type: [string, integer]}";
        readonly revision: "{type: string}";
        readonly finds: true;
    }, {
        readonly base: "{type: string}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
