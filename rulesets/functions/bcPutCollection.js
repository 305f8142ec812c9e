export { bcPutCollection as default } from './specgate.js';
