export { bcCodeSample as default } from './specgate.js';
