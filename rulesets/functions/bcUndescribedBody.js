export { bcUndescribedBody as default } from './specgate.js';
