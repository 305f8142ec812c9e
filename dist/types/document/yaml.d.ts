import type { Document } from './document.ts';
/** Reads one YAML document. Throws a UserError with line and column for bad syntax and for what the limits forbid. */
export declare function parseYaml(text: string, file: string, id: string): Document;
/**
 * Reads a stream of YAML documents (separated by `---`); those without content are left out. Throws a UserError as
 * `parseYaml` does; what aliases expand to counts for the whole stream.
 */
export declare function parseYamlStream(text: string, file: string, id: string): Document[];
