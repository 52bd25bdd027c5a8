/** Else garbage may grow to several times what is in use, where a machine has room: of a large atlas to gigabytes. To be imported first. */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--heap-growing-percent=40');
