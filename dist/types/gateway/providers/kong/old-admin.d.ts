/**
 * The Admin API of Kong 0.14.1 as if it were today's: tags and names of routes from the ledger, plugins and upstreams under
 * their ids, references as objects. Documented from its source and not tried on a real node (reference, section 9).
 */
import { type Http } from '../../http.ts';
import { type Admin } from './admin.ts';
export interface OldAdmin extends Admin {
    /** Takes out of the ledger what is not there: a run that was cut off writes down more than it makes. */
    sweep(): Promise<void>;
}
/** An `Admin` over 0.14.1 for one owner, whose entities alone have a ledger. */
export declare function oldAdmin(http: Http, owner: string): OldAdmin;
