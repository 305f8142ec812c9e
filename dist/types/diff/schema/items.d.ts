import { type Survey } from './survey.ts';
/** Compares everything about arrays. */
export declare function compareArrays(survey: Survey): void;
