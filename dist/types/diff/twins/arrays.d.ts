export declare const containsAdded: {
    readonly kind: "contains-added";
    readonly bump: "minor";
    readonly says: "{subject} must hold an item of a certain kind now";
    readonly examples: readonly [{
        readonly base: "{type: array}";
        readonly revision: "{type: array, contains: {type: string}}";
        readonly finds: true;
    }, {
        readonly base: "{type: array}";
        readonly revision: "{type: array}";
        readonly finds: false;
    }];
};
export declare const containsChanged: {
    readonly kind: "contains-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "what {subject} must contain changed";
    readonly examples: readonly [{
        readonly base: "{type: array, contains: {type: string}}";
        readonly revision: "{type: array, contains: {type: string}, minContains: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, contains: {type: string}}";
        readonly revision: "{type: array, contains: {type: string}, minContains: 1}";
        readonly finds: false;
    }];
};
export declare const containsRemoved: {
    readonly kind: "contains-removed";
    readonly bump: "minor";
    readonly says: "{subject} need not hold an item of a certain kind any more";
    readonly examples: readonly [{
        readonly base: "{type: array, contains: {type: string}}";
        readonly revision: "{type: array}";
        readonly finds: true;
    }, {
        readonly base: "{type: array}";
        readonly revision: "{type: array}";
        readonly finds: false;
    }];
};
export declare const itemsAdded: {
    readonly kind: "items-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: array}";
        readonly revision: "{type: array, items: {type: string}}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {type: string}}";
        readonly revision: "{type: array, items: {type: string}}";
        readonly finds: false;
    }];
};
export declare const itemsRemoved: {
    readonly kind: "items-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost its {keyword}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: array, items: {type: string}}";
        readonly revision: "{type: array}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {type: string}}";
        readonly revision: "{type: array, items: {type: string}}";
        readonly finds: false;
    }];
};
export declare const prefixItemAdded: {
    readonly kind: "prefix-item-added";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{subject} has a further slot";
    readonly examples: readonly [{
        readonly base: "{type: array, prefixItems: [{type: string}]}";
        readonly revision: "{type: array, prefixItems: [{type: string}, {type: integer}]}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, prefixItems: [{}]}";
        readonly revision: "{type: array, prefixItems: [{}]}";
        readonly finds: false;
    }];
};
export declare const prefixItemRemoved: {
    readonly kind: "prefix-item-removed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{subject} has a slot less";
    readonly examples: readonly [{
        readonly base: "{type: array, prefixItems: [{type: string}, {type: integer}]}";
        readonly revision: "{type: array, prefixItems: [{type: string}]}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, prefixItems: [{}]}";
        readonly revision: "{type: array, prefixItems: [{}]}";
        readonly finds: false;
    }];
};
export declare const unevaluatedItemsAdded: {
    readonly kind: "unevaluated-items-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: array}";
        readonly revision: "{type: array, unevaluatedItems: false}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, unevaluatedItems: false}";
        readonly revision: "{type: array, unevaluatedItems: false}";
        readonly finds: false;
    }];
};
export declare const unevaluatedItemsChanged: {
    readonly kind: "unevaluated-items-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: array, unevaluatedItems: false}";
        readonly revision: "{type: array, unevaluatedItems: {type: string}}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, unevaluatedItems: false}";
        readonly revision: "{type: array, unevaluatedItems: false}";
        readonly finds: false;
    }];
};
export declare const unevaluatedItemsRemoved: {
    readonly kind: "unevaluated-items-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost its {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: array, unevaluatedItems: false}";
        readonly revision: "{type: array}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, unevaluatedItems: false}";
        readonly revision: "{type: array, unevaluatedItems: false}";
        readonly finds: false;
    }];
};
export declare const uniqueItemsAdded: {
    readonly kind: "unique-items-added";
    readonly bump: "minor";
    readonly says: "the items of {subject} must all differ now";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: array, items: {type: string}}";
        readonly revision: "{type: array, items: {type: string}, uniqueItems: true}";
        readonly finds: true;
    }, {
        readonly base: "{type: array}";
        readonly revision: "{type: array, uniqueItems: false}";
        readonly finds: false;
    }];
};
export declare const uniqueItemsRemoved: {
    readonly kind: "unique-items-removed";
    readonly bump: "minor";
    readonly says: "the items of {subject} need not differ any more";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: array, items: {type: string}, uniqueItems: true}";
        readonly revision: "{type: array, items: {type: string}}";
        readonly finds: true;
    }, {
        readonly base: "{type: array}";
        readonly revision: "{type: array}";
        readonly finds: false;
    }];
};
