/** Server URLs as Go's `url.ParseRequestURI` reads them, on which openapi2kong rests. */
export interface ServerUrl {
    scheme: string;
    /** With the port, without user information. */
    host: string;
    /** Decoded. */
    path: string;
}
/** Reads a URL or an absolute path; a text says why where it is neither. */
export declare function parseServerUrl(text: string): ServerUrl | string;
/** The port as it is written, or empty. */
export declare function portOf({ host }: ServerUrl): string;
/** The host without port and brackets. */
export declare function hostnameOf({ host }: ServerUrl): string;
