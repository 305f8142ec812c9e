/** What a catalog holds under which names, read when it refused something with a conflict. */
import type { Data, Manager } from './manager.ts';
import { type ApiConnectState } from './read.ts';
import type { ApiConnectSettings } from './settings.ts';
/** With the documents of the APIs that are uploaded. */
export declare function readNames(manager: Manager, settings: ApiConnectSettings, uploaded: readonly Data[]): Promise<ApiConnectState>;
