export declare const maxItemsAdded: {
    readonly kind: "max-items-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: array, items: {}}";
        readonly revision: "{type: array, items: {}, maxItems: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {}, maxItems: 2}";
        readonly revision: "{type: array, items: {}, maxItems: 2}";
        readonly finds: false;
    }];
};
export declare const maxItemsLowered: {
    readonly kind: "max-items-lowered";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went down from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: array, items: {}, maxItems: 4}";
        readonly revision: "{type: array, items: {}, maxItems: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {}, maxItems: 2}";
        readonly revision: "{type: array, items: {}, maxItems: 2}";
        readonly finds: false;
    }];
};
export declare const maxItemsRaised: {
    readonly kind: "max-items-raised";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went up from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: array, items: {}, maxItems: 2}";
        readonly revision: "{type: array, items: {}, maxItems: 4}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {}, maxItems: 2}";
        readonly revision: "{type: array, items: {}, maxItems: 2}";
        readonly finds: false;
    }];
};
export declare const maxItemsRemoved: {
    readonly kind: "max-items-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: array, items: {}, maxItems: 2}";
        readonly revision: "{type: array, items: {}}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {}, maxItems: 2}";
        readonly revision: "{type: array, items: {}, maxItems: 2}";
        readonly finds: false;
    }];
};
export declare const maxLengthAdded: {
    readonly kind: "max-length-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: string, maxLength: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, maxLength: 2}";
        readonly revision: "{type: string, maxLength: 2}";
        readonly finds: false;
    }];
};
export declare const maxLengthLowered: {
    readonly kind: "max-length-lowered";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went down from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: string, maxLength: 4}";
        readonly revision: "{type: string, maxLength: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, maxLength: 2}";
        readonly revision: "{type: string, maxLength: 2}";
        readonly finds: false;
    }];
};
export declare const maxLengthRaised: {
    readonly kind: "max-length-raised";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went up from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: string, maxLength: 2}";
        readonly revision: "{type: string, maxLength: 4}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, maxLength: 2}";
        readonly revision: "{type: string, maxLength: 2}";
        readonly finds: false;
    }];
};
export declare const maxLengthRemoved: {
    readonly kind: "max-length-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly examples: readonly [{
        readonly base: "{type: string, maxLength: 2}";
        readonly revision: "{type: string}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, maxLength: 2}";
        readonly revision: "{type: string, maxLength: 2}";
        readonly finds: false;
    }];
};
export declare const maxPropertiesAdded: {
    readonly kind: "max-properties-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object}";
        readonly revision: "{type: object, maxProperties: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, maxProperties: 2}";
        readonly revision: "{type: object, maxProperties: 2}";
        readonly finds: false;
    }];
};
export declare const maxPropertiesLowered: {
    readonly kind: "max-properties-lowered";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went down from {from} to {to}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, maxProperties: 4}";
        readonly revision: "{type: object, maxProperties: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, maxProperties: 2}";
        readonly revision: "{type: object, maxProperties: 2}";
        readonly finds: false;
    }];
};
export declare const maxPropertiesRaised: {
    readonly kind: "max-properties-raised";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went up from {from} to {to}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, maxProperties: 2}";
        readonly revision: "{type: object, maxProperties: 4}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, maxProperties: 2}";
        readonly revision: "{type: object, maxProperties: 2}";
        readonly finds: false;
    }];
};
export declare const maxPropertiesRemoved: {
    readonly kind: "max-properties-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, maxProperties: 2}";
        readonly revision: "{type: object}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, maxProperties: 2}";
        readonly revision: "{type: object, maxProperties: 2}";
        readonly finds: false;
    }];
};
export declare const minItemsAdded: {
    readonly kind: "min-items-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly examples: readonly [{
        readonly base: "{type: array, items: {}}";
        readonly revision: "{type: array, items: {}, minItems: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {}, minItems: 2}";
        readonly revision: "{type: array, items: {}, minItems: 2}";
        readonly finds: false;
    }];
};
export declare const minItemsLowered: {
    readonly kind: "min-items-lowered";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went down from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: array, items: {}, minItems: 4}";
        readonly revision: "{type: array, items: {}, minItems: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {}, minItems: 2}";
        readonly revision: "{type: array, items: {}, minItems: 2}";
        readonly finds: false;
    }];
};
export declare const minItemsRaised: {
    readonly kind: "min-items-raised";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went up from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: array, items: {}, minItems: 2}";
        readonly revision: "{type: array, items: {}, minItems: 4}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {}, minItems: 2}";
        readonly revision: "{type: array, items: {}, minItems: 2}";
        readonly finds: false;
    }];
};
export declare const minItemsRemoved: {
    readonly kind: "min-items-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly examples: readonly [{
        readonly base: "{type: array, items: {}, minItems: 2}";
        readonly revision: "{type: array, items: {}}";
        readonly finds: true;
    }, {
        readonly base: "{type: array, items: {}, minItems: 2}";
        readonly revision: "{type: array, items: {}, minItems: 2}";
        readonly finds: false;
    }];
};
export declare const minLengthAdded: {
    readonly kind: "min-length-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: string, minLength: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, minLength: 2}";
        readonly revision: "{type: string, minLength: 2}";
        readonly finds: false;
    }];
};
export declare const minLengthLowered: {
    readonly kind: "min-length-lowered";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went down from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: string, minLength: 4}";
        readonly revision: "{type: string, minLength: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, minLength: 2}";
        readonly revision: "{type: string, minLength: 2}";
        readonly finds: false;
    }];
};
export declare const minLengthRaised: {
    readonly kind: "min-length-raised";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went up from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: string, minLength: 2}";
        readonly revision: "{type: string, minLength: 4}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, minLength: 2}";
        readonly revision: "{type: string, minLength: 2}";
        readonly finds: false;
    }];
};
export declare const minLengthRemoved: {
    readonly kind: "min-length-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: string, minLength: 2}";
        readonly revision: "{type: string}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, minLength: 2}";
        readonly revision: "{type: string, minLength: 2}";
        readonly finds: false;
    }];
};
export declare const minPropertiesAdded: {
    readonly kind: "min-properties-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object}";
        readonly revision: "{type: object, minProperties: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, minProperties: 2}";
        readonly revision: "{type: object, minProperties: 2}";
        readonly finds: false;
    }];
};
export declare const minPropertiesLowered: {
    readonly kind: "min-properties-lowered";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went down from {from} to {to}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, minProperties: 4}";
        readonly revision: "{type: object, minProperties: 2}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, minProperties: 2}";
        readonly revision: "{type: object, minProperties: 2}";
        readonly finds: false;
    }];
};
export declare const minPropertiesRaised: {
    readonly kind: "min-properties-raised";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went up from {from} to {to}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, minProperties: 2}";
        readonly revision: "{type: object, minProperties: 4}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, minProperties: 2}";
        readonly revision: "{type: object, minProperties: 2}";
        readonly finds: false;
    }];
};
export declare const minPropertiesRemoved: {
    readonly kind: "min-properties-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, minProperties: 2}";
        readonly revision: "{type: object}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, minProperties: 2}";
        readonly revision: "{type: object, minProperties: 2}";
        readonly finds: false;
    }];
};
