import type { DesiredProduct } from '../../desired.ts';
import type { ApiConnectSettings } from './settings.ts';
/** Throws a UserError (exit 2) with every place. */
export declare function refuseInvalid(products: readonly DesiredProduct[], settings: ApiConnectSettings): void;
