/** What npm's words mean to whoever waits for the packages. */
import { adviceOnWriting } from './advice.mjs';

const unreachable =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

const reasons = [
  {
    codes: unreachable,
    advice:
      'npm’s registry can’t be reached. Check the network (behind a proxy: npm config set proxy http://…), then run this again.',
  },
  {
    codes: /\bEINTEGRITY\b/,
    advice: 'A package arrived damaged. Run npm cache verify, then run this again.',
  },
  {
    codes: /\bEUSAGE\b/,
    advice:
      'package.json and package-lock.json do not fit each other. Undo the change of one, or run npm install.',
  },
];

/** @param {string} output all that npm said before it failed */
export const isUnreachable = (output) => unreachable.test(output);

/** @param {string} output all that npm said before it failed */
export function npmAdvice(output) {
  const known = reasons.find(({ codes }) => codes.test(output))?.advice ?? adviceOnWriting(output);
  if (known) return known;
  const [first = 'no reason given'] = output.match(/(?<=^npm (error|ERR!) )(?!code\b).+/m) ?? [];
  return `npm could not install the packages (${first}). npm ci says more.`;
}
