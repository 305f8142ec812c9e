export interface Rendered {
    text: string;
    /** The line of the template for each line of the text (from 0). */
    lines: readonly number[];
    /** The lines of the text (from 0) that stand in a block of which nobody knows whether it is rendered. */
    uncertain: ReadonlySet<number>;
}
export interface Chart {
    values: unknown;
    name: string | undefined;
    version: string | undefined;
    appVersion: string | undefined;
}
/** Undefined where the template is not understood or takes too many steps. */
export declare function renderTemplate(source: string, chart: Chart): Rendered | undefined;
