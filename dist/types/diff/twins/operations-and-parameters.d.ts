export declare const partDeprecated: {
    readonly sender: "client";
    readonly level: "info";
    readonly breaking: false;
    readonly bump: "minor";
    readonly why: "It works as before; clients know now that it will go.";
    readonly remedy: "Say until when with x-sunset; raise the minor version.";
};
export declare const partReactivated: {
    readonly sender: "client";
    readonly level: "info";
    readonly breaking: false;
    readonly bump: "minor";
    readonly why: "It works as before, and stays.";
    readonly remedy: "Nothing to do; raise the minor version.";
};
export declare const partRemovedAfterSunset: {
    readonly sender: "client";
    readonly level: "warning";
    readonly breaking: true;
    readonly bump: "minor";
    readonly remedy: "Release a new major version; with `deprecation: {required: true}` in the config this counts as compatible.";
};
export declare const partRemovedBeforeSunset: {
    readonly sender: "client";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly why: "Clients were promised that it works until then.";
    readonly remedy: "Keep it until the day that x-sunset names.";
};
export declare const partStabilityLowered: {
    readonly sender: "client";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly why: "Consumers relied on the level that was promised; it is withdrawn.";
    readonly remedy: "Keep x-stability-level; it may only rise: draft, alpha, beta, stable.";
};
export declare const partStabilityRaised: {
    readonly sender: "client";
    readonly level: "info";
    readonly breaking: false;
    readonly bump: "minor";
    readonly why: "It promises more than before.";
    readonly remedy: "Nothing to do; raise the minor version.";
};
export declare const partStabilityUnknown: {
    readonly sender: "client";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "patch";
    readonly why: "Nobody can tell what is promised.";
    readonly remedy: "Write x-stability-level as draft, alpha, beta or stable.";
};
export declare const partSunsetChanged: {
    readonly sender: "client";
    readonly level: "warning";
    readonly breaking: false;
    readonly bump: "minor";
    readonly why: "Consumers planned with the old date; an earlier one shortens what they were promised.";
    readonly remedy: "Move it later only.";
};
export declare const partSunsetMissing: {
    readonly sender: "client";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly why: "The policy asks for a date, so that consumers can plan; without one they learn of the end when it comes.";
    readonly remedy: "Add x-sunset with a day that leaves the notice period.";
};
export declare const partSunsetRemoved: {
    readonly sender: "client";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly why: "Consumers planned with the date; a promise is withdrawn.";
    readonly remedy: "Keep x-sunset as long as it is deprecated.";
};
export declare const partSunsetTooSoon: {
    readonly sender: "client";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly why: "Consumers have less time to move than the policy promises them.";
    readonly remedy: "Move x-sunset to the end of the notice period or later.";
};
export declare const partSunsetUnreadable: {
    readonly sender: "client";
    readonly level: "error";
    readonly breaking: false;
    readonly bump: "minor";
    readonly why: "Nobody can tell when it goes.";
    readonly remedy: "Write x-sunset as a day such as 2027-01-31.";
};
