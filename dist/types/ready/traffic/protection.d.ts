import type { GatewayFiles, PluginEntity, RouteEntity } from '../../kong/read.ts';
/** `token`: OAuth 2, OpenID Connect or a bearer; the words of OpenAPI for the rest. */
export type SchemeKind = 'apiKey' | 'token' | 'basic' | 'hmac' | 'mutualTLS';
export declare function kindsOf(plugin: PluginEntity): readonly SchemeKind[];
/** The plugins that work on a route for everybody: its own, else its service's, else those of the gateway. */
export declare function pluginsOn(route: RouteEntity, gateway: GatewayFiles): PluginEntity[];
export declare function isAuthentication(plugin: PluginEntity): boolean;
/** The plugins of a route that demand credentials. */
export declare function authenticationOn(route: RouteEntity, gateway: GatewayFiles): PluginEntity[];
/** A caller without credentials passes as this consumer ("two tiers"); undefined: nobody passes so. */
export declare function anonymousOf({ config }: PluginEntity): string | undefined;
export type Protection = 
/** Credentials are demanded. */
{
    kind: 'closed';
    plugins: readonly PluginEntity[];
}
/** They are asked for, and who has none passes too. */
 | {
    kind: 'two-tier';
    plugins: readonly PluginEntity[];
}
/** The gateway answers itself, and no request reaches the upstream. */
 | {
    kind: 'terminated';
    plugins: readonly PluginEntity[];
} | {
    kind: 'open';
    plugins: readonly [];
};
/** Whether a route lets strangers through. */
export declare function protectionOf(route: RouteEntity, gateway: GatewayFiles): Protection;
/** Plugins alone in a file, which a script puts under services or routes: nobody sees under which. */
export declare function loosePlugins({ plugins }: GatewayFiles, fits: (plugin: PluginEntity) => boolean): PluginEntity[];
/** Whether a plugin of the kind may work on a route from a place that is not seen. */
export declare function mayBeElsewhere(route: RouteEntity, gateway: GatewayFiles, fits: (plugin: PluginEntity) => boolean): boolean;
/** A route that only answers preflight requests of browsers, which carry no credentials. */
export declare function isPreflightOnly({ data }: RouteEntity): boolean;
/** A route that its name says is for documentation or health checks, whatever paths it takes. */
export declare function isNamedDocumentation({ name }: RouteEntity): boolean;
/** Paths of documentation and of health checks: a route for these alone is open on purpose. */
export declare function isForDocumentation({ data }: RouteEntity): boolean;
/** True where the name or a needed setting of a plugin hangs on a placeholder. */
export declare function isUndecided(value: unknown): boolean;
