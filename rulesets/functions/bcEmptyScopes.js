export { bcEmptyScopes as default } from './specgate.js';
