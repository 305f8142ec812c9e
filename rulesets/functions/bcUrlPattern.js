export { bcUrlPattern as default } from './specgate.js';
