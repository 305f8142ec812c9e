import { type Survey } from './survey.ts';
/** Compares `anyOf`, `oneOf`, `not` and `if` of both sides. */
export declare function compareUnions(survey: Survey): void;
