import type { GatewayContext } from '../context.ts';
import type { Provider } from '../provider.ts';
/** The provider of a gateway of the config. Throws a UserError where the config lacks what it needs. */
export declare function openProvider(context: GatewayContext): Promise<Provider>;
/** A key that a type of gateway cannot do without. Throws a UserError. */
export declare function needed({ name, config }: GatewayContext, key: string, value: string | undefined): string;
