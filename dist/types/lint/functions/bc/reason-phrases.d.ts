/** The reason phrases of HTTP status codes (RFC 9110 and the IANA registry) and other words that say no more than the code. */
/** True where a description gives the code's own name back: `OK`, `404 Not Found`, `Bad request.`, `successful operation`. */
export declare function saysOnlyTheCode(code: string, description: string): boolean;
