/** The plugins that are known by name: Kong's own (open source and Enterprise) and those of the API Services Portal. */
/** What the portal's documentation lists, or what was seen in use there. */
export declare const apsPluginNames: ReadonlySet<string>;
/** In Kong's distributions, but not in the open-source one. */
export declare const enterprisePluginNames: ReadonlySet<string>;
export declare const pluginNames: ReadonlySet<string>;
