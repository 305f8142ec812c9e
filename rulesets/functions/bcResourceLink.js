export { bcResourceLink as default } from './specgate.js';
