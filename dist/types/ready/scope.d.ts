import type { Context } from './context.ts';
/**
 * True for files in the API's own folder and for files that belong to no API in particular; false for those in the folder of
 * another API, and for those that bear the name of another alone. An API has a folder of its own where no other API's
 * document lies below it; with one API everything counts.
 */
export declare function concerns(context: Context): (path: string) => boolean;
/** False for a text (a path, a command, a name) that names another API of the config and not this one. */
export declare function isAbout({ api, config }: Context): (text: string) => boolean;
