/** Numbers of steps as polynomials of the length of a text. */

/** Coefficients by power of (length + 1). */
export type Polynomial = readonly number[];

export function evaluate(polynomial: Polynomial, length: number): number {
  return polynomial.reduceRight((sum, coefficient) => sum * (length + 1) + coefficient, 0);
}

export function sum(a: Polynomial, b: Polynomial): Polynomial {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0));
}

export function product(a: Polynomial, b: Polynomial): Polynomial {
  if (a.length === 0 || b.length === 0) return [];
  const result = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      result[i + j]! += x * y;
    });
  });
  return result;
}
