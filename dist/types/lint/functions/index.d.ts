/** Every function that a rule can name: Spectral's own, those of its `oas` ruleset, and ours for the BC guidelines. */
import type { RegisteredFunction } from '../rule.ts';
export declare const functions: Readonly<Record<string, RegisteredFunction>>;
