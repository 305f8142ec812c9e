/** Numbers of steps as polynomials of the length of a text. */
/** Coefficients by power of (length + 1). */
export type Polynomial = readonly number[];
export declare function evaluate(polynomial: Polynomial, length: number): number;
export declare function sum(a: Polynomial, b: Polynomial): Polynomial;
export declare function product(a: Polynomial, b: Polynomial): Polynomial;
