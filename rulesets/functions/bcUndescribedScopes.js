export { bcUndescribedScopes as default } from './specgate.js';
