import type { Fields } from './entity.ts';
/** What is kept of an entity beside the gateway. */
export interface Entry {
    readonly tags: readonly string[];
    /** Of a route, which has none there. */
    readonly name?: string;
    /** The settings that we gave, by their dotted paths: the gateway adds its defaults and does not tell them. */
    readonly given?: readonly string[];
}
export type Page = Readonly<Record<string, Entry>>;
/** The text in the path of a service without routes. */
export declare function pathOfText(data: unknown): string;
/** Throws a UserError (exit 3) for a text that somebody changed. */
export declare function textOfPath(name: unknown, path: unknown): unknown;
/** True for the services that hold a text instead of leading anywhere. */
export declare function isInert({ host, name }: Fields): boolean;
/** The tags of a service that holds its own (a record, the lock, a page of the ledger). */
export declare function inertTags(service: Fields): string[];
/** The service that is a page: all entries of one API version. */
export declare function pageService(owner: string, api: string, entries: Page): {
    id: string;
    fields: Fields;
};
/** The entries of a page, and the API version that they are of; undefined for what is none. */
export declare function readPage(service: Fields, owner: string): {
    api: string;
    entries: Page;
} | undefined;
/** The API version that tags name, as pages are called. */
export declare function apiOfTags(tags: unknown): string | undefined;
