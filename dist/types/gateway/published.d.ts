import { type Ref } from './model.ts';
import type { Provider } from './provider.ts';
export interface PublishedOperand {
    readonly api: string;
    readonly version: string | undefined;
    readonly gateway: string;
}
/** Undefined where the operand is something else. Throws a UserError for one that begins like it and is none. */
export declare function readPublished(operand: string): PublishedOperand | undefined;
/**
 * The document of an API at a gateway: of the version that is named, else the newest that consumers can call, else the newest.
 * Throws a UserError where the gateway has none, or keeps none.
 */
export declare function publishedDocument(provider: Provider, { api, version, gateway }: PublishedOperand): Promise<{
    api: Ref;
    text: string;
}>;
