export { bcSuccessCode as default } from './specgate.js';
