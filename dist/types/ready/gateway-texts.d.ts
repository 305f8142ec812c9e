import type { SourceText } from '../kong/read.ts';
import type { State } from './contexts.ts';
/**
 * The texts, sorted by name. `globs` are relative to the config; without them `ready.gateway-config` decides, and without
 * that every YAML, JSON or template file below the config that says `services:`, `_format_version:`, a tag `ns.…` or a `kind:` of APS.
 */
export declare function gatewayTexts({ tree, config, folder }: State, globs: readonly string[] | undefined): SourceText[];
