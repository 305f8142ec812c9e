export declare function kongText(data: unknown, format: 'yaml' | 'json'): string;
