export { bcSloValue as default } from './specgate.js';
