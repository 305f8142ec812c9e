import type { InputError } from '../finding.ts';
/** What stands in the frame. All but the lists of HTML is text, which the frame escapes. */
export interface Page {
    /** The command, such as `diff`. */
    command: string;
    /** What else is said above the verdict. */
    about?: string;
    /** The main heading, and the title. */
    verdict: string;
    open: boolean;
    /** What the main part lists: its id, and where the first link leads. */
    lists: string;
    /** HTML below the main heading. */
    header?: readonly string[];
    /** HTML of the main part. */
    main: readonly string[];
    /** What the page adds to the style sheet; nothing untrusted. */
    style?: string;
    /** Of specgate. */
    version: string;
}
/** The whole page. */
export declare function htmlPage({ command, about, verdict, open, lists, header, main, style: own, version, }: Page): string;
/** The inputs that could not be read; nothing where there are none. */
export declare function unreadSection(errors: readonly InputError[]): string[];
