export declare const propertyDeprecated: {
    readonly kind: "property-deprecated";
    readonly level: "info";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "";
    readonly why: "It works as before; clients know now that it will go.";
    readonly remedy: "Say until when with x-sunset; raise the minor version.";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: true}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: false}}}";
        readonly finds: false;
    }];
};
export declare const propertyReactivated: {
    readonly kind: "property-reactivated";
    readonly level: "info";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "";
    readonly why: "It works as before, and stays.";
    readonly remedy: "Nothing to do; raise the minor version.";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string, deprecated: true}}}";
        readonly revision: "{type: object, properties: {a: {type: string}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string}}}";
        readonly finds: false;
    }];
};
export declare const propertyStabilityLowered: {
    readonly kind: "property-stability-lowered";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "";
    readonly why: "Consumers relied on the level that was promised; it is withdrawn.";
    readonly remedy: "Keep x-stability-level; it may only rise: draft, alpha, beta, stable.";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string, x-stability-level: stable}}}";
        readonly revision: "{type: object, properties: {a: {type: string, x-stability-level: beta}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string}}}";
        readonly finds: false;
    }];
};
export declare const propertyStabilityRaised: {
    readonly kind: "property-stability-raised";
    readonly level: "info";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "";
    readonly why: "It promises more than before.";
    readonly remedy: "Nothing to do; raise the minor version.";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string, x-stability-level: alpha}}}";
        readonly revision: "{type: object, properties: {a: {type: string, x-stability-level: beta}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string}}}";
        readonly finds: false;
    }];
};
export declare const propertySunsetMissing: {
    readonly kind: "property-sunset-missing";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "";
    readonly why: "The policy asks for a date, so that consumers can plan.";
    readonly remedy: "Add x-sunset with a day that leaves the notice period.";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: true}}}";
        readonly finds: true;
        readonly config: "deprecation: {required: true, notice: 90 days}";
    }, {
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: true, x-sunset: \"2999-01-31\"}}}";
        readonly finds: false;
        readonly config: "deprecation: {required: true, notice: 90 days}";
    }];
};
export declare const propertySunsetRemoved: {
    readonly kind: "property-sunset-removed";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "";
    readonly why: "Consumers planned with the date; a promise is withdrawn.";
    readonly remedy: "Keep x-sunset as long as it is deprecated.";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string, deprecated: true, x-sunset: \"2999-01-31\"}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: true}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {type: string, deprecated: true}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: true}}}";
        readonly finds: false;
    }];
};
export declare const propertySunsetTooSoon: {
    readonly kind: "property-sunset-too-soon";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "";
    readonly why: "Consumers have less time to move than the policy promises them.";
    readonly remedy: "Move x-sunset to the end of the notice period or later.";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: true, x-sunset: \"2001-01-31\"}}}";
        readonly finds: true;
        readonly config: "deprecation: {required: true, notice: 90 days}";
    }, {
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: true, x-sunset: \"2999-01-31\"}}}";
        readonly finds: false;
        readonly config: "deprecation: {required: true, notice: 90 days}";
    }];
};
export declare const propertySunsetUnreadable: {
    readonly kind: "property-sunset-unreadable";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly says: "";
    readonly why: "Nobody can tell when it goes.";
    readonly remedy: "Write x-sunset as a day such as 2027-01-31.";
    readonly examples: readonly [{
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: true, x-sunset: soon}}}";
        readonly finds: true;
    }, {
        readonly base: "{type: object, properties: {a: {type: string}}}";
        readonly revision: "{type: object, properties: {a: {type: string, deprecated: true, x-sunset: \"2999-01-31\"}}}";
        readonly finds: false;
    }];
};
