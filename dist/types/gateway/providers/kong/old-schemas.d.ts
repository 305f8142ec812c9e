/** The schemas of Kong 0.14.1, which does not tell them: of services and routes with their defaults, of the others nothing. */
import type { Fields } from './entity.ts';
/** In the form in which later versions give them. Where nothing is known, what is compared is what we gave. */
export declare function oldSchema(kind: string, plugin: string | undefined): {
    fields: readonly Fields[];
};
