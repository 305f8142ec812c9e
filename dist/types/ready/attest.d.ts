import type { Config } from '../config.ts';
import type { Limits } from '../document/limits.ts';
import type { Io } from '../io.ts';
type Field = 'by' | 'role' | 'link' | 'statement' | 'expires';
export interface AttestRequest {
    id: string;
    /** The API that it is about; undefined: all. */
    api: string | undefined;
    /** What the flags say. */
    given: Partial<Record<Field, string | undefined>>;
    config: Config;
    limits: Limits;
}
/** Writes the entry, and gives a sentence that says so. Throws a UserError for what is missing or wrong, with the file as it was. */
export declare function writeAttestation(request: AttestRequest, io: Io): Promise<string>;
export {};
