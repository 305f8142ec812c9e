export { bcBlockingBulk as default } from './specgate.js';
