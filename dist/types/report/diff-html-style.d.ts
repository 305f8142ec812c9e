/** What the page of a comparison adds to the style sheet of the HTML report. */
/** The boxes that show and hide: by what changes ask for, or that somebody took them on. */
export declare const boxes: readonly ['breaking', 'minor', 'patch', 'accepted'];
export type Box = (typeof boxes)[number];
export declare const diffStyle: string;
