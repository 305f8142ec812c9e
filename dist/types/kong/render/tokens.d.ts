import type { KongPlugin } from '../declarative.ts';
import type { TokenIssuer } from './request.ts';
/** The plugin for callers with tokens of this issuer, as the portal's check of the flow wants it. */
export declare function tokenPlugin({ plugin, url, audience }: TokenIssuer, scopes: readonly string[]): KongPlugin;
/** What a check of tokens leaves open, in one sentence. */
export declare function tokenLimitation({ name, config }: KongPlugin): string[];
