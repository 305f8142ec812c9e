import type { Document } from './document.ts';
/** Reads one YAML document. Throws a UserError with line and column for bad syntax and for what the limits forbid. */
export declare function parseYaml(text: string, file: string, id: string): Document;
