export declare const discriminatorAdded: {
    readonly kind: "discriminator-added";
    readonly level: "warning";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "{subject} has got a discriminator";
    readonly why: "The values are the same, but generated clients read them otherwise.";
    readonly remedy: "Check that every value of the property names its schema.";
    readonly examples: readonly [{
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}";
        readonly finds: false;
    }];
};
export declare const discriminatorMappingAdded: {
    readonly kind: "discriminator-mapping-added";
    readonly level: "info";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "the discriminator of {subject} maps {value} now";
    readonly why: "The old values mean what they meant; a new branch is told by itself.";
    readonly remedy: "Nothing to do; raise the minor version.";
    readonly examples: readonly [{
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\"}}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\", b: \"#/x\"}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\", b: \"#/x\"}}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\", b: \"#/x\"}}}";
        readonly finds: false;
    }];
};
export declare const discriminatorMappingChanged: {
    readonly kind: "discriminator-mapping-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "the discriminator of {subject} maps {value} to another schema";
    readonly why: "Messages with the value are read as something else.";
    readonly remedy: "Keep the mapping, or release a new major version.";
    readonly judge: (difference: import("../schema/difference.ts").Difference, _effect: import("../schema/difference.ts").Effect, finding: import("../change.ts").SchemaFinding) => {
        breaking: false;
        level: "info";
        bump: "patch";
    } | undefined;
    readonly examples: readonly [{
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\"}}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/y\"}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\"}}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\"}}}";
        readonly finds: false;
    }];
};
export declare const discriminatorMappingRemoved: {
    readonly kind: "discriminator-mapping-removed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "the discriminator of {subject} no longer maps {value}";
    readonly why: "Messages with the value can no longer be told apart.";
    readonly remedy: "Keep the value, or release a new major version.";
    readonly examples: readonly [{
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\", b: \"#/x\"}}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\"}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\"}}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind, mapping: {a: \"#/x\"}}}";
        readonly finds: false;
    }];
};
export declare const discriminatorPropertyChanged: {
    readonly kind: "discriminator-property-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "the discriminator of {subject} reads another property";
    readonly why: "Clients look for the kind in the wrong place.";
    readonly remedy: "Keep the property, or release a new major version.";
    readonly examples: readonly [{
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: sort}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: sort}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: sort}}";
        readonly finds: false;
    }];
};
export declare const discriminatorRemoved: {
    readonly kind: "discriminator-removed";
    readonly level: "warning";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "{subject} has lost its discriminator";
    readonly why: "The values are the same, but generated clients read them otherwise.";
    readonly remedy: "Keep the discriminator.";
    readonly examples: readonly [{
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}, discriminator: {propertyName: kind}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}";
        readonly revision: "{type: object, required: [kind], properties: {kind: {type: string}, sort: {type: string}}}";
        readonly finds: false;
    }];
};
