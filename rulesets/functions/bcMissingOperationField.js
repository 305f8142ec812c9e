export { bcMissingOperationField as default } from './specgate.js';
