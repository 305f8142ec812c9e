import { type Owner } from '../../context.ts';
import { type Entity } from './entity.ts';
/** Files by name: `requests.json` in the order in which the calls are made, `ledger.json` for the next run and for people. */
export declare function legacyFiles(entities: readonly Entity[], owner: Owner): Map<string, string>;
