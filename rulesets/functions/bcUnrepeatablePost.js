export { bcUnrepeatablePost as default } from './specgate.js';
