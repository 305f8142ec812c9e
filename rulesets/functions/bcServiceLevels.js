export { bcServiceLevels as default } from './specgate.js';
