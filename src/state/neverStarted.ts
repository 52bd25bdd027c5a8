/** Why a worker did not start, as far as browsers tell. Pages say it in their reader's language. */
export const neverStarted =
  'its worker did not start: the file is missing at the host, or the host’s policy (worker-src) forbids it';
