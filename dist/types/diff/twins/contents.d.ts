export declare const contentEncodingAdded: {
    readonly kind: "content-encoding-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: string, contentEncoding: base64}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, contentEncoding: base64}";
        readonly revision: "{type: string, contentEncoding: base64}";
        readonly finds: false;
    }];
};
export declare const contentEncodingChanged: {
    readonly kind: "content-encoding-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed from {from} to {to}";
    readonly remedy: "Keep it as it is, or release a new major version.";
    readonly examples: readonly [{
        readonly base: "{type: string, contentEncoding: base64}";
        readonly revision: "{type: string, contentEncoding: base32}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, contentEncoding: base32}";
        readonly revision: "{type: string, contentEncoding: base32}";
        readonly finds: false;
    }];
};
export declare const contentEncodingRemoved: {
    readonly kind: "content-encoding-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly examples: readonly [{
        readonly base: "{type: string, contentEncoding: base64}";
        readonly revision: "{type: string}";
        readonly finds: true;
    }, {
        readonly base: "{type: string}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
export declare const contentMediaTypeAdded: {
    readonly kind: "content-media-type-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly examples: readonly [{
        readonly base: "{type: string}";
        readonly revision: "{type: string, contentMediaType: image/png}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, contentMediaType: image/png}";
        readonly revision: "{type: string, contentMediaType: image/png}";
        readonly finds: false;
    }];
};
export declare const contentMediaTypeChanged: {
    readonly kind: "content-media-type-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed from {from} to {to}";
    readonly remedy: "Keep it as it is, or release a new major version.";
    readonly examples: readonly [{
        readonly base: "{type: string, contentMediaType: image/png}";
        readonly revision: "{type: string, contentMediaType: image/gif}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, contentMediaType: image/gif}";
        readonly revision: "{type: string, contentMediaType: image/gif}";
        readonly finds: false;
    }];
};
export declare const contentMediaTypeRemoved: {
    readonly kind: "content-media-type-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly examples: readonly [{
        readonly base: "{type: string, contentMediaType: image/png}";
        readonly revision: "{type: string}";
        readonly finds: true;
    }, {
        readonly base: "{type: string}";
        readonly revision: "{type: string}";
        readonly finds: false;
    }];
};
export declare const contentSchemaAdded: {
    readonly kind: "content-schema-added";
    readonly bump: "minor";
    readonly says: "{subject} has got {keyword} {to}";
    readonly examples: readonly [{
        readonly base: "{type: string, contentMediaType: application/json}";
        readonly revision: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}";
        readonly revision: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}";
        readonly finds: false;
    }];
};
export declare const contentSchemaChanged: {
    readonly kind: "content-schema-changed";
    readonly level: "error";
    readonly breaking: true;
    readonly bump: "minor";
    readonly says: "{keyword} of {subject} changed from {from} to {to}";
    readonly remedy: "Keep it as it is, or release a new major version.";
    readonly oasdiff: readonly [];
    readonly examples: readonly [{
        readonly base: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}";
        readonly revision: "{type: string, contentMediaType: application/json, contentSchema: {type: integer}}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, contentMediaType: application/json, contentSchema: {type: integer}}";
        readonly revision: "{type: string, contentMediaType: application/json, contentSchema: {type: integer}}";
        readonly finds: false;
    }];
};
export declare const contentSchemaRemoved: {
    readonly kind: "content-schema-removed";
    readonly bump: "minor";
    readonly says: "{subject} has lost {keyword} {from}";
    readonly examples: readonly [{
        readonly base: "{type: string, contentMediaType: application/json, contentSchema: {type: string}}";
        readonly revision: "{type: string, contentMediaType: application/json}";
        readonly finds: true;
    }, {
        readonly base: "{type: string, contentMediaType: application/json}";
        readonly revision: "{type: string, contentMediaType: application/json}";
        readonly finds: false;
    }];
};
