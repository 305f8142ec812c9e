export declare const anyOfAdded: {
    readonly kind: "any-of-added";
    readonly bump: "minor";
    readonly says: "{subject} must fit one of several schemas now";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{}";
        readonly revision: "{anyOf: [{type: string}, {type: integer}]}";
        readonly finds: true;
    }, {
        readonly base: "{anyOf: [{type: string}]}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
export declare const anyOfBranchAdded: {
    readonly kind: "any-of-branch-added";
    readonly bump: "minor";
    readonly says: "{subject} may fit a further branch of {keyword} now{branch}";
    readonly examples: readonly [{
        readonly base: "{anyOf: [{type: object, required: [a]}, {type: integer}]}";
        readonly revision: "{anyOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}";
        readonly finds: true;
    }, {
        readonly base: "{anyOf: [{type: string}, {type: integer}]}";
        readonly revision: "{anyOf: [{type: integer}, {type: string}]}";
        readonly finds: false;
    }];
};
export declare const anyOfBranchRemoved: {
    readonly kind: "any-of-branch-removed";
    readonly bump: "minor";
    readonly says: "a branch of {keyword} of {subject} is gone{branch}";
    readonly examples: readonly [{
        readonly base: "{anyOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}";
        readonly revision: "{anyOf: [{type: object, required: [a]}, {type: integer}]}";
        readonly finds: true;
    }, {
        readonly base: "{anyOf: [{type: string}, {type: integer}]}";
        readonly revision: "{anyOf: [{type: integer}, {type: string}]}";
        readonly finds: false;
    }];
};
export declare const anyOfRemoved: {
    readonly kind: "any-of-removed";
    readonly bump: "minor";
    readonly says: "{subject} need not fit one of several schemas any more";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{anyOf: [{type: string}, {type: integer}]}";
        readonly revision: "{}";
        readonly finds: true;
    }, {
        readonly base: "{anyOf: [{type: string}]}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
export declare const conditionAdded: {
    readonly kind: "condition-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object}";
        readonly revision: "{type: object, if: {required: [a]}, then: {required: [b]}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, if: {required: [a]}, then: {required: [b]}}";
        readonly revision: "{type: object, if: {required: [a]}, then: {required: [b]}}";
        readonly finds: false;
    }];
};
export declare const conditionChanged: {
    readonly kind: "condition-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, if: {required: [a]}, then: {required: [b]}}";
        readonly revision: "{type: object, if: {required: [a]}, then: {required: [c]}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, if: {required: [a]}, then: {required: [b]}}";
        readonly revision: "{type: object, if: {required: [a]}, then: {required: [b]}}";
        readonly finds: false;
    }];
};
export declare const conditionRemoved: {
    readonly kind: "condition-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost its {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object, if: {required: [a]}, then: {required: [b]}}";
        readonly revision: "{type: object}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, if: {required: [a]}, then: {required: [b]}}";
        readonly revision: "{type: object, if: {required: [a]}, then: {required: [b]}}";
        readonly finds: false;
    }];
};
export declare const notAdded: {
    readonly kind: "not-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{}";
        readonly revision: "{not: {type: string}}";
        readonly finds: true;
    }, {
        readonly base: "{not: {type: string}}";
        readonly revision: "{not: {type: string}}";
        readonly finds: false;
    }];
};
export declare const notChanged: {
    readonly kind: "not-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{not: {type: string}}";
        readonly revision: "{not: {type: integer}}";
        readonly finds: true;
    }, {
        readonly base: "{not: {type: string}}";
        readonly revision: "{not: {type: string}}";
        readonly finds: false;
    }];
};
export declare const notRemoved: {
    readonly kind: "not-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost its {keyword}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{not: {type: string}}";
        readonly revision: "{}";
        readonly finds: true;
    }, {
        readonly base: "{not: {type: string}}";
        readonly revision: "{not: {type: string}}";
        readonly finds: false;
    }];
};
export declare const oneOfAdded: {
    readonly kind: "one-of-added";
    readonly bump: "minor";
    readonly says: "{subject} must fit one of several schemas now";
    readonly examples: readonly [{
        readonly base: "{}";
        readonly revision: "{oneOf: [{type: string}, {type: integer}]}";
        readonly finds: true;
    }, {
        readonly base: "{oneOf: [{type: string}]}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
export declare const oneOfBranchAdded: {
    readonly kind: "one-of-branch-added";
    readonly bump: "minor";
    readonly says: "{subject} may fit a further branch of {keyword} now{branch}";
    readonly examples: readonly [{
        readonly base: "{oneOf: [{type: object, required: [a]}, {type: integer}]}";
        readonly revision: "{oneOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}";
        readonly finds: true;
    }, {
        readonly base: "{oneOf: [{type: string}, {type: integer}]}";
        readonly revision: "{oneOf: [{type: integer}, {type: string}]}";
        readonly finds: false;
    }];
};
export declare const oneOfBranchRemoved: {
    readonly kind: "one-of-branch-removed";
    readonly bump: "minor";
    readonly says: "a branch of {keyword} of {subject} is gone{branch}";
    readonly examples: readonly [{
        readonly base: "{oneOf: [{type: object, required: [a]}, {type: integer}, {type: array, items: {type: string}}]}";
        readonly revision: "{oneOf: [{type: object, required: [a]}, {type: integer}]}";
        readonly finds: true;
    }, {
        readonly base: "{oneOf: [{type: string}, {type: integer}]}";
        readonly revision: "{oneOf: [{type: integer}, {type: string}]}";
        readonly finds: false;
    }];
};
export declare const oneOfRemoved: {
    readonly kind: "one-of-removed";
    readonly bump: "minor";
    readonly says: "{subject} need not fit one of several schemas any more";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{oneOf: [{type: string}, {type: integer}]}";
        readonly revision: "{}";
        readonly finds: true;
    }, {
        readonly base: "{oneOf: [{type: string}]}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
export declare const referenceUnresolved: {
    readonly kind: "reference-unresolved";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "a reference in {subject} leads nowhere";
    readonly remedy: "Mend the reference.";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{$ref: '#/components/schemas/Missing'}";
        readonly finds: true;
    }, {
        readonly base: "{type: string}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
export declare const schemaChanged: {
    readonly kind: "schema-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "the values that {subject} takes changed";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
