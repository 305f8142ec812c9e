export declare const dependentRequiredAdded: {
    readonly kind: "dependent-required-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object}";
        readonly revision: "{type: object, dependentRequired: {a: [b]}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, dependentRequired: {a: [b]}}";
        readonly revision: "{type: object, dependentRequired: {a: [b]}}";
        readonly finds: false;
    }];
};
export declare const dependentRequiredChanged: {
    readonly kind: "dependent-required-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed";
    readonly examples: readonly [{
        readonly base: "{type: object, dependentRequired: {a: [b]}}";
        readonly revision: "{type: object, dependentRequired: {a: [c]}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, dependentRequired: {a: [b]}}";
        readonly revision: "{type: object, dependentRequired: {a: [b]}}";
        readonly finds: false;
    }];
};
export declare const dependentRequiredRemoved: {
    readonly kind: "dependent-required-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost its {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object, dependentRequired: {a: [b]}}";
        readonly revision: "{type: object}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, dependentRequired: {a: [b]}}";
        readonly revision: "{type: object, dependentRequired: {a: [b]}}";
        readonly finds: false;
    }];
};
export declare const dependentSchemasAdded: {
    readonly kind: "dependent-schemas-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object}";
        readonly revision: "{type: object, dependentSchemas: {a: {required: [b]}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, dependentSchemas: {a: {required: [b]}}}";
        readonly revision: "{type: object, dependentSchemas: {a: {required: [b]}}}";
        readonly finds: false;
    }];
};
export declare const dependentSchemasChanged: {
    readonly kind: "dependent-schemas-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, dependentSchemas: {a: {required: [b]}}}";
        readonly revision: "{type: object, dependentSchemas: {a: {required: [c]}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, dependentSchemas: {a: {required: [b]}}}";
        readonly revision: "{type: object, dependentSchemas: {a: {required: [b]}}}";
        readonly finds: false;
    }];
};
export declare const dependentSchemasRemoved: {
    readonly kind: "dependent-schemas-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost its {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object, dependentSchemas: {a: {required: [b]}}}";
        readonly revision: "{type: object}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, dependentSchemas: {a: {required: [b]}}}";
        readonly revision: "{type: object, dependentSchemas: {a: {required: [b]}}}";
        readonly finds: false;
    }];
};
export declare const propertyAdded: {
    readonly kind: "property-added";
    readonly level: "info";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "the property {name} of {parent} is new";
    readonly remedy: "Nothing to do; raise the minor version.";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {}}}";
        readonly revision: "{type: object, properties: {a: {}, b: {type: string}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {}, b: {}}}";
        readonly revision: "{type: object, properties: {b: {}, a: {}}}";
        readonly finds: false;
    }];
};
export declare const propertyBecameOptional: {
    readonly kind: "property-became-optional";
    readonly bump: "minor";
    readonly says: "the property {name} of {parent} may be missing now";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string}}, required: [a]}";
        readonly revision: "{type: object, properties: {a: {type: string}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {type: string}}, required: [a]}";
        readonly revision: "{type: object, properties: {a: {type: string}}, required: [a]}";
        readonly finds: false;
    }];
};
export declare const propertyBecameRequired: {
    readonly kind: "property-became-required";
    readonly bump: "minor";
    readonly says: "the property {name} of {parent} is required now";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string}}, required: [a]}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {type: string}}, required: [a]}";
        readonly revision: "{type: object, properties: {a: {type: string}}, required: [a]}";
        readonly finds: false;
    }];
};
export declare const propertyRemoved: {
    readonly kind: "property-removed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "the property {name} of {parent} is gone";
    readonly remedy: "Keep it and mark it deprecated, or release a new major version.";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {}, b: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {}, b: {}}}";
        readonly revision: "{type: object, properties: {b: {}, a: {}}}";
        readonly finds: false;
    }];
};
export declare const requiredPropertyAdded: {
    readonly kind: "required-property-added";
    readonly bump: "minor";
    readonly says: "the required property {name} of {parent} is new";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {}}}";
        readonly revision: "{type: object, properties: {a: {}, b: {}}, required: [b]}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {}, b: {}}}";
        readonly revision: "{type: object, properties: {b: {}, a: {}}}";
        readonly finds: false;
    }];
};
