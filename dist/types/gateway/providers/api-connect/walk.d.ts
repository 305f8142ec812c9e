/** The ways between the states of a product that the catalog itself offers, for taking things back (table P). */
import { type ProductState } from '../../model.ts';
export type Place = ProductState | 'none';
/**
 * The states on the shortest way, without the first. Undefined: there is none that does not open to consumers on its way what is
 * closed at both of its ends.
 */
export declare function wayBetween(from: Place, to: Place): Place[] | undefined;
