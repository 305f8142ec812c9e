/** Errors that a user can mend, and the exit codes of the contract. Everything else that is thrown is a bug of ours. */
export declare const exitCodes: {
    readonly open: 0;
    readonly shut: 1;
    readonly input: 2;
    readonly refused: 3;
};
export interface ErrorPlace {
    file?: string;
    line?: number;
    column?: number;
}
/** The input or the config is wrong, or (with code 3) a gateway or GitHub refused: one clear sentence, no stack. */
export declare class UserError extends Error {
    readonly place: ErrorPlace;
    readonly exitCode: 2 | 3;
    constructor(message: string, place?: ErrorPlace, exitCode?: 2 | 3);
    /** `file:line:column: message`, with what is known. */
    toString(): string;
}
/** The file is not there, so that who can do without it may go on; one that is there and cannot be read is another matter (T-12). */
export declare class MissingFileError extends UserError {
}
