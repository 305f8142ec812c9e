/** What a plain YAML scalar stands for. */
/** The YAML 1.2 core schema (section 10.3.2): what a plain scalar stands for. */
export declare function plainValue(source: string): unknown;
