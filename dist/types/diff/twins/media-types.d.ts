export declare const encodingChanged: {
    on: "encoding";
    level: "error";
    breaking: true;
    bump: "minor";
    why: string;
    remedy: string;
    oasdiff: never[];
    check: ({ base, revision }: import("../pair.ts").Pair<import("../model/content.ts").Encoding>) => string | false;
    examples: ({
        base: string;
        revision: string;
        finds: true;
    } | {
        base: string;
        revision: string;
        finds: false;
    })[];
} & {
    readonly on: "encoding";
};
export declare const mediaTypeAdded: {
    on: "media-type";
    level: "info";
    breaking: false;
    bump: "minor";
    remedy: string;
    check: ({ base, revision }: import("../pair.ts").Pair<import("../model/content.ts").MediaType>) => string | false | undefined;
    examples: ({
        base: string;
        revision: string;
        finds: true;
    } | {
        base: string;
        revision: string;
        finds: false;
    })[];
} & {
    readonly on: "media-type";
};
export declare const mediaTypeParametersChanged: {
    on: "media-type";
    level: "warning";
    breaking: false;
    bump: "minor";
    why: string;
    remedy: string;
    check: ({ base, revision }: import("../pair.ts").Pair<import("../model/content.ts").MediaType>) => string | false | undefined;
    examples: ({
        base: string;
        revision: string;
        finds: true;
    } | {
        base: string;
        revision: string;
        finds: false;
    })[];
} & {
    readonly on: "media-type";
};
export declare const mediaTypeRemoved: {
    on: "media-type";
    level: "error";
    breaking: true;
    bump: "minor";
    remedy: string;
    check: ({ base, revision }: import("../pair.ts").Pair<import("../model/content.ts").MediaType>) => string | false | undefined;
    examples: ({
        base: string;
        revision: string;
        finds: true;
    } | {
        base: string;
        revision: string;
        finds: false;
    })[];
} & {
    readonly on: "media-type";
};
export declare const mediaTypeSchemaAdded: {
    on: "media-type";
    bump: "minor";
    examples: ({
        base: string;
        revision: string;
        finds: true;
    } | {
        base: string;
        revision: string;
        finds: false;
    })[];
} & {
    readonly on: "media-type";
};
export declare const mediaTypeSchemaRemoved: {
    on: "media-type";
    breaking: false;
    bump: "minor";
    check: ({ base, revision }: import("../pair.ts").Pair<import("../model/content.ts").MediaType>) => string | undefined;
    examples: ({
        base: string;
        revision: string;
        finds: true;
    } | {
        base: string;
        revision: string;
        finds: false;
    })[];
} & {
    readonly on: "media-type";
};
export declare const mediaTypeTextChanged: {
    on: "media-type";
    level: "info";
    breaking: false;
    bump: "patch";
    why: string;
    remedy: string;
    oasdiff: never[];
    check: ({ base, revision }: import("../pair.ts").Pair<import("../model/content.ts").MediaType>) => import("../change.ts").Found | undefined;
    examples: ({
        base: string;
        revision: string;
        finds: true;
    } | {
        base: string;
        revision: string;
        finds: false;
    })[];
} & {
    readonly on: "media-type";
};
export declare const mediaTypeNarrowed: (bySuffix: boolean) => {
    on: "media-type";
    bump: "minor";
    check: ({ base, revision }: import("../pair.ts").Pair<import("../model/content.ts").MediaType>) => string | false | undefined;
    examples: ({
        base: string;
        revision: string;
        finds: true;
    } | {
        base: string;
        revision: string;
        finds: false;
    })[];
} & {
    readonly on: "media-type";
};
export declare const mediaTypeWidened: (bySuffix: boolean) => {
    on: "media-type";
    bump: "minor";
    check: ({ base, revision }: import("../pair.ts").Pair<import("../model/content.ts").MediaType>) => string | false | undefined;
    examples: ({
        base: string;
        revision: string;
        finds: true;
    } | {
        base: string;
        revision: string;
        finds: false;
    })[];
} & {
    readonly on: "media-type";
};
