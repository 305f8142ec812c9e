/** What the meta-schemas ask of the values of keywords; each gives a text for what is wrong, or undefined. */
import type { Dialect } from './dialect.ts';
type Shape = (value: unknown, dialect: Dialect) => string | undefined;
export declare const aNumber: Shape;
export declare const aBoolean: Shape;
export declare const aString: Shape;
export declare const aCount: Shape;
export declare const aPositive: Shape;
export declare const aRegularExpression: Shape;
/** Whether a value can be a schema at all; what is in it is judged apart. */
export declare function isSchema(value: unknown, dialect: Dialect): boolean;
export declare const aSchema: Shape;
export declare const aSchemaOrBoolean: Shape;
export declare const schemas: Shape;
export declare const namedSchemas: Shape;
export declare const names: Shape;
export declare function hasDuplicates(list: readonly unknown[]): boolean;
export {};
