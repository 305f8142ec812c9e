export { bcContact as default } from './specgate.js';
