/**
 * Which services of shared gateway files, and which manifests, concern one API: those that the config names, else those
 * whose hosts and paths the document's servers have, else those that stand beside the document or bear the API's name.
 */
import { type Manifests } from '../aps/manifests.ts';
import type { GatewayFiles } from '../kong/read.ts';
import type { Context } from './context.ts';
export interface Files {
    gateway: GatewayFiles;
    manifests: Manifests;
}
export interface Asked {
    /** The context as it is before anything is left out. */
    context: Context;
    /** Names of services that the config gives to this API. */
    services: readonly string[] | undefined;
    /** The documents of all APIs of the config, this one's included, as messages name them. */
    documents: readonly string[];
    /** True where the config names the files of this API. */
    hasOwnFiles: boolean;
}
/** The part of the files that concerns an API. */
export declare function concerning(files: Files, asked: Asked): Files;
