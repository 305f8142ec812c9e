import { type Keyword } from '../keyword.ts';
export declare const arrayKeywords: Record<string, Keyword>;
