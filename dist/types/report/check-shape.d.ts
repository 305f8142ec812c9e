import type { Shape } from '../shape.ts';
export declare const checkShape: Shape;
