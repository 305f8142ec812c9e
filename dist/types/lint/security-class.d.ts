import type { Tree } from '../document/tree.ts';
import type { Hit } from './engine.ts';
/**
 * With `info.x-security-class: PUBLIC` errors of security rules become warnings, with any other class their warnings become
 * errors; without it, and where a config sets the rule's level itself, the ruleset's level stands.
 */
export declare function withSecurityClass(hits: Hit[], tree: Tree): Hit[];
