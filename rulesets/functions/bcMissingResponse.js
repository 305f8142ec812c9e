export { bcMissingResponse as default } from './specgate.js';
