export { bcErrorShapes as default } from './specgate.js';
