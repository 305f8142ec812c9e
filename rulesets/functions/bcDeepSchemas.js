export { bcDeepSchemas as default } from './specgate.js';
