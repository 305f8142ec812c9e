export { bcInternalDetails as default } from './specgate.js';
