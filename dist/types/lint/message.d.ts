/** Spectral's message templates: `{{error}}`, `{{property}}`, `{{path}}`, `{{value}}`, `{{description}}`, `#{{print("…")}}`. */
import type { Document } from '../document/document.ts';
import { type Path } from '../document/pointer.ts';
import type { Rule } from './ruleset.ts';
/** The text of a finding: the rule's template, else its description, else the function's own message. */
export declare function formatMessage(rule: Rule, error: string, document: Document, path: Path, use: Path): string;
