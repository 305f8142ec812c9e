export { bcDateFormat as default } from './specgate.js';
