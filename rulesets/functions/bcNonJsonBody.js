export { bcNonJsonBody as default } from './specgate.js';
