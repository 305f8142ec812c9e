/** What subscribers of a plan would lose with the plan of the same name in a later version of the product. */
import { type CatalogProduct } from './model.ts';
/** One sentence for each API or set of operations that a plan opened and its successor does not. */
export declare function planNarrowings(old: CatalogProduct, next: CatalogProduct): string[];
