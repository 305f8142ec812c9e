import { type Survey } from './survey.ts';
/** Compares `additionalProperties`. */
export declare function compareAdditional(survey: Survey): void;
/** Compares `patternProperties`, pattern by pattern as written. */
export declare function comparePatterns(survey: Survey): void;
