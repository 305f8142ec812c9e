export { bcRequestBodyUse as default } from './specgate.js';
