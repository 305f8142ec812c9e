/** Every item of the production readiness checklist, sorted by id. A new one is one file beside this one and two lines here. */
import type { Item } from '../item.ts';
export declare const items: readonly Item[];
