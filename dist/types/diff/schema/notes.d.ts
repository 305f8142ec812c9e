import { type Survey } from './survey.ts';
/** Compares the annotations, the outermost schema's first where several carry the same. */
export declare function compareNotes(survey: Survey): void;
