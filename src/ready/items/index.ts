/** Every item of the production readiness checklist, sorted by id. Made by `npm run generate` from the files beside this one. */
import type { Item } from '../item.ts';
import r01 from './r-01.ts';
import r02 from './r-02.ts';
import r03 from './r-03.ts';
import r04 from './r-04.ts';
import r05 from './r-05.ts';
import r06 from './r-06.ts';
import r07 from './r-07.ts';
import r08 from './r-08.ts';
import r09 from './r-09.ts';
import r10 from './r-10.ts';
import r11 from './r-11.ts';
import r12 from './r-12.ts';
import r13 from './r-13.ts';
import r14 from './r-14.ts';
import r15 from './r-15.ts';
import r16 from './r-16.ts';
import r17 from './r-17.ts';
import r18 from './r-18.ts';
import r19 from './r-19.ts';
import r20 from './r-20.ts';
import r21 from './r-21.ts';
import r22 from './r-22.ts';
import r23 from './r-23.ts';
import r24 from './r-24.ts';
import r25 from './r-25.ts';
import r26 from './r-26.ts';
import r27 from './r-27.ts';
import r28 from './r-28.ts';
import r29 from './r-29.ts';
import r30 from './r-30.ts';
import r31 from './r-31.ts';
import r32 from './r-32.ts';
import r33 from './r-33.ts';
import r34 from './r-34.ts';
import r35 from './r-35.ts';
import r36 from './r-36.ts';
import r37 from './r-37.ts';
import r38 from './r-38.ts';
import r39 from './r-39.ts';
import r40 from './r-40.ts';
import r41 from './r-41.ts';
import r42 from './r-42.ts';
import r43 from './r-43.ts';
import r44 from './r-44.ts';
import r45 from './r-45.ts';
import r46 from './r-46.ts';
import r47 from './r-47.ts';
import r48 from './r-48.ts';
import r49 from './r-49.ts';
import r50 from './r-50.ts';
import r51 from './r-51.ts';
import r52 from './r-52.ts';
import r53 from './r-53.ts';
import r54 from './r-54.ts';
import r55 from './r-55.ts';
import r56 from './r-56.ts';
import r57 from './r-57.ts';
import r58 from './r-58.ts';
import r59 from './r-59.ts';
import r60 from './r-60.ts';
import r61 from './r-61.ts';
import r62 from './r-62.ts';
import r63 from './r-63.ts';
import r64 from './r-64.ts';
import r65 from './r-65.ts';
import r66 from './r-66.ts';
import r67 from './r-67.ts';
import r68 from './r-68.ts';
import r69 from './r-69.ts';
import r70 from './r-70.ts';
import r71 from './r-71.ts';
import r72 from './r-72.ts';
import r73 from './r-73.ts';
import r74 from './r-74.ts';
import r75 from './r-75.ts';
import r76 from './r-76.ts';
import r77 from './r-77.ts';
import r78 from './r-78.ts';

export const items: readonly Item[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
  r24,
  r25,
  r26,
  r27,
  r28,
  r29,
  r30,
  r31,
  r32,
  r33,
  r34,
  r35,
  r36,
  r37,
  r38,
  r39,
  r40,
  r41,
  r42,
  r43,
  r44,
  r45,
  r46,
  r47,
  r48,
  r49,
  r50,
  r51,
  r52,
  r53,
  r54,
  r55,
  r56,
  r57,
  r58,
  r59,
  r60,
  r61,
  r62,
  r63,
  r64,
  r65,
  r66,
  r67,
  r68,
  r69,
  r70,
  r71,
  r72,
  r73,
  r74,
  r75,
  r76,
  r77,
  r78,
];
