export { bcBodyExample as default } from './specgate.js';
