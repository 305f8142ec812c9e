export { bcUndocumentedLimits as default } from './specgate.js';
