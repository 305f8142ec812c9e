export declare const bodyAdded: {
    on: "body";
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
    readonly on: "body";
};
export declare const bodyBecameOptional: {
    on: "body";
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
    readonly on: "body";
};
export declare const bodyBecameRequired: {
    on: "body";
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
    readonly on: "body";
};
