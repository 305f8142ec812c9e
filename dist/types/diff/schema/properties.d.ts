/** Differences in what objects hold: properties, which are required, and what the others may be. */
import { type Survey } from './survey.ts';
/** Compares everything about objects. */
export declare function compareObjects(survey: Survey): void;
