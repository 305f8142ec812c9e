import type { Step } from '../../provider.ts';
export interface WantedFile {
    readonly entity: string;
    readonly name: string;
    /** The product version that it is there for. */
    readonly product: string;
    /** Undefined: it shall go. */
    readonly text: string | undefined;
}
/** Null where there is no file. */
export interface FileDetail {
    readonly file: string;
    readonly before: string | null;
    readonly after: string | null;
}
/**
 * One step per file that differs. A document is there before the record that names it, an API before the products that open
 * it, and both go after them; products change in the order of `products`; what is drawn from all comes last.
 */
export declare function stepsBetween(files: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, WantedFile>, products: readonly string[]): Step[];
