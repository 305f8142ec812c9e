/** The page of a readiness item, for a terminal. */
import type { Look } from './output.ts';
import type { Item } from './ready/item.ts';
/** Lays an item out for the terminal. */
export declare function explainItem(item: Item, { color, columns }: Look): string;
