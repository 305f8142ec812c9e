import { type Keyword } from '../keyword.ts';
export declare const annotations: Record<string, Keyword>;
