import { type Keyword } from '../keyword.ts';
export declare const objectKeywords: Record<string, Keyword>;
