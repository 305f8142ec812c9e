/** `FULL_MATRIX=1`: everything instead of a sample that has each kind once. It takes long: CI does it on main and by night. */
import process from 'node:process';

export const isFull = process.env.FULL_MATRIX === '1';
