/** Every item of the production readiness checklist, sorted by id. A new one is one file beside this one and two lines here. */
import type { Item } from '../item.ts';
import r08 from './r-08.ts';

export const items: readonly Item[] = [r08];
