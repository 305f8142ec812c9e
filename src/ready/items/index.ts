/** Every item of the production readiness checklist, sorted by id. A new one is one file beside this one and two lines here. */
import type { Item } from '../item.ts';
import r02 from './r-02.ts';
import r05 from './r-05.ts';
import r06 from './r-06.ts';
import r07 from './r-07.ts';
import r08 from './r-08.ts';
import r09 from './r-09.ts';
import r24 from './r-24.ts';
import r25 from './r-25.ts';
import r67 from './r-67.ts';
import r71 from './r-71.ts';

export const items: readonly Item[] = [r02, r05, r06, r07, r08, r09, r24, r25, r67, r71];
