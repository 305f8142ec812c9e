export { bcSingleScopes as default } from './specgate.js';
