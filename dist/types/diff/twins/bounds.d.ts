export declare const maximumAdded: {
    readonly kind: "maximum-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly examples: readonly [{
        readonly base: "{type: integer}";
        readonly revision: "{type: integer, maximum: 10}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, maximum: 10}";
        readonly revision: "{type: integer, maximum: 10}";
        readonly finds: false;
    }];
};
export declare const maximumLowered: {
    readonly kind: "maximum-lowered";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went down from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: integer, maximum: 20}";
        readonly revision: "{type: integer, maximum: 10}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, maximum: 10}";
        readonly revision: "{type: integer, maximum: 10}";
        readonly finds: false;
    }];
};
export declare const maximumRaised: {
    readonly kind: "maximum-raised";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went up from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: integer, maximum: 10}";
        readonly revision: "{type: integer, maximum: 20}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, maximum: 10}";
        readonly revision: "{type: integer, maximum: 10}";
        readonly finds: false;
    }];
};
export declare const maximumRemoved: {
    readonly kind: "maximum-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: integer, maximum: 10}";
        readonly revision: "{type: integer}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, maximum: 10}";
        readonly revision: "{type: integer, maximum: 10}";
        readonly finds: false;
    }];
};
export declare const minimumAdded: {
    readonly kind: "minimum-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly examples: readonly [{
        readonly base: "{type: integer}";
        readonly revision: "{type: integer, minimum: 10}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, minimum: 10}";
        readonly revision: "{type: integer, minimum: 10}";
        readonly finds: false;
    }];
};
export declare const minimumLowered: {
    readonly kind: "minimum-lowered";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went down from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: integer, minimum: 20}";
        readonly revision: "{type: integer, minimum: 10}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, minimum: 10}";
        readonly revision: "{type: integer, minimum: 10}";
        readonly finds: false;
    }];
};
export declare const minimumRaised: {
    readonly kind: "minimum-raised";
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} went up from {from} to {to}";
    readonly examples: readonly [{
        readonly base: "{type: integer, minimum: 10}";
        readonly revision: "{type: integer, minimum: 20}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, minimum: 10}";
        readonly revision: "{type: integer, minimum: 10}";
        readonly finds: false;
    }];
};
export declare const minimumRemoved: {
    readonly kind: "minimum-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: integer, minimum: 10}";
        readonly revision: "{type: integer}";
        readonly finds: true;
    }, {
        readonly base: "{type: integer, minimum: 10}";
        readonly revision: "{type: integer, minimum: 10}";
        readonly finds: false;
    }];
};
