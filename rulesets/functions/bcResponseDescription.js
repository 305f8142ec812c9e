export { bcResponseDescription as default } from './specgate.js';
