export declare const additionalPropertiesChanged: {
    readonly kind: "additional-properties-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "what further properties of {subject} hold changed";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {}}}";
        readonly revision: "{type: object, properties: {a: {}}, additionalProperties: {type: string}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {}}}";
        readonly revision: "{type: object, properties: {a: {}}, additionalProperties: true}";
        readonly finds: false;
    }];
};
export declare const additionalPropertiesClosed: {
    readonly kind: "additional-properties-closed";
    readonly bump: "minor";
    readonly says: "{subject} takes no further properties any more";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {}}}";
        readonly revision: "{type: object, properties: {a: {}}, additionalProperties: false}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {}}}";
        readonly revision: "{type: object, properties: {a: {}}, additionalProperties: true}";
        readonly finds: false;
    }];
};
export declare const additionalPropertiesOpened: {
    readonly kind: "additional-properties-opened";
    readonly bump: "minor";
    readonly says: "{subject} takes further properties now";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {}}, additionalProperties: false}";
        readonly revision: "{type: object, properties: {a: {}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {}}}";
        readonly revision: "{type: object, properties: {a: {}}, additionalProperties: true}";
        readonly finds: false;
    }];
};
export declare const patternPropertyAdded: {
    readonly kind: "pattern-property-added";
    readonly bump: "minor";
    readonly says: "the properties of {subject} that match {name} are limited now";
    readonly examples: readonly [{
        readonly base: "{type: object}";
        readonly revision: "{type: object, patternProperties: {'^x': {type: string}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, patternProperties: {'^x': {}}}";
        readonly revision: "{type: object, patternProperties: {'^x': {}}}";
        readonly finds: false;
    }];
};
export declare const patternPropertyRemoved: {
    readonly kind: "pattern-property-removed";
    readonly bump: "minor";
    readonly says: "the properties of {subject} that match {name} are no longer limited";
    readonly examples: readonly [{
        readonly base: "{type: object, patternProperties: {'^x': {type: string}}}";
        readonly revision: "{type: object}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, patternProperties: {'^x': {}}}";
        readonly revision: "{type: object, patternProperties: {'^x': {}}}";
        readonly finds: false;
    }];
};
export declare const propertyNamesAdded: {
    readonly kind: "property-names-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object}";
        readonly revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
        readonly revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
        readonly finds: false;
    }];
};
export declare const propertyNamesChanged: {
    readonly kind: "property-names-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
        readonly revision: "{type: object, propertyNames: {pattern: '^[0-9]+$'}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
        readonly revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
        readonly finds: false;
    }];
};
export declare const propertyNamesRemoved: {
    readonly kind: "property-names-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost its {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
        readonly revision: "{type: object}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
        readonly revision: "{type: object, propertyNames: {pattern: '^[a-z]+$'}}";
        readonly finds: false;
    }];
};
export declare const unevaluatedPropertiesAdded: {
    readonly kind: "unevaluated-properties-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object}";
        readonly revision: "{type: object, unevaluatedProperties: false}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, unevaluatedProperties: false}";
        readonly revision: "{type: object, unevaluatedProperties: false}";
        readonly finds: false;
    }];
};
export declare const unevaluatedPropertiesChanged: {
    readonly kind: "unevaluated-properties-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, unevaluatedProperties: false}";
        readonly revision: "{type: object, unevaluatedProperties: {type: string}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, unevaluatedProperties: false}";
        readonly revision: "{type: object, unevaluatedProperties: false}";
        readonly finds: false;
    }];
};
export declare const unevaluatedPropertiesRemoved: {
    readonly kind: "unevaluated-properties-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost its {keyword}";
    readonly examples: readonly [{
        readonly base: "{type: object, unevaluatedProperties: false}";
        readonly revision: "{type: object}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, unevaluatedProperties: false}";
        readonly revision: "{type: object, unevaluatedProperties: false}";
        readonly finds: false;
    }];
};
