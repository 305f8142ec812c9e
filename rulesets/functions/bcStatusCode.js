export { bcStatusCode as default } from './specgate.js';
