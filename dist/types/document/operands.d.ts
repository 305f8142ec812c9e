import type { Origin } from './loader.ts';
export type Operand = {
    kind: 'stdin';
} | {
    kind: 'remote';
    url: string;
} | {
    kind: 'file';
    origin: Origin /** Found by a pattern or in a folder, not named. */;
    isFound: boolean;
};
/** Makes file spaces, one per workspace or revision, for a whole run. */
export declare class Spaces {
    #private;
    constructor(cwd: string);
    /** The origin of a file on disk. Throws a UserError where its folder does not exist. */
    onDisk(file: string): Origin;
    /**
     * The origin of a file at a revision: from the top of the repository, or with `./` or `../` from the working directory,
     * as git has it. Throws a UserError.
     */
    atRevision(ref: string, file: string): Origin;
}
/** Finds the files that operands name. Throws a UserError for a name that nothing fits. */
export declare function expandOperands(operands: readonly string[], spaces: Spaces, { cwd, maxFiles, allowEmpty, allowRemote, }: {
    cwd: string;
    maxFiles: number;
    allowEmpty: boolean;
    allowRemote: boolean;
}): Operand[];
/**
 * Whether bytes found in a folder could be an OpenAPI document; where they are broken, only a key `openapi` or `swagger`
 * tells. Cheap, since most YAML and JSON files of a repository are something else.
 */
export declare function mayBeOpenapi(bytes: Uint8Array, isBroken?: boolean): boolean;
/** True for data that wants to be an OpenAPI document, valid or not. */
export declare function looksLikeOpenapi(data: unknown): boolean;
/** Why data that is linted is no OpenAPI document that specgate knows; for the one who named it. */
export declare function notOpenapi(data: unknown): string;
