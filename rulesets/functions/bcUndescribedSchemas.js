export { bcUndescribedSchemas as default } from './specgate.js';
