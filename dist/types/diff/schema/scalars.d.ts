import { type Survey } from './survey.ts';
/** Compares everything about the value itself. */
export declare function compareScalars(survey: Survey): void;
