export { bcUnscopedOperations as default } from './specgate.js';
