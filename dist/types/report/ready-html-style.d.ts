/** What the page of readiness adds to the style sheet of the HTML report. */
export declare const readyStyle: string;
