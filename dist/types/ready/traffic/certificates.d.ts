import type { Entity } from '../../kong/read.ts';
export interface Certificate {
    entity: Entity;
    /** The names for which Kong shows it. */
    snis: readonly string[];
    /** The names that it is made out for; undefined where it cannot be read. */
    names: readonly string[] | undefined;
    /** `YYYY-MM-DD`; undefined where the certificate stands elsewhere (a vault, a template) or is none. */
    validTo: string | undefined;
}
/** Reads a certificate entity; what is no certificate has no date. */
export declare function certificateOf(entity: Entity): Certificate;
/** A name covers a host itself, or with `*.` one label before it. */
export declare function covers(name: string, host: string): boolean;
