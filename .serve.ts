import { host } from './bench/host.ts';
