export { bcUnknownMethod as default } from './specgate.js';
