export { bcMissingProblemJson as default } from './specgate.js';
