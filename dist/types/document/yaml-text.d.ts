/** Reading it back gives equal data. */
export declare function yamlText(data: unknown): string;
