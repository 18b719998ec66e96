// How often is too often. One table, so that it can be read at a glance, and replaced as a whole in tests.

/** So many at once, and one more each so many seconds. */
export interface Rate {
  readonly burst: number;
  readonly secondsEach: number;
}

export interface Limits {
  /** IDs that open nothing, from one address. */
  readonly misses: Rate;
  /** The same while the platform's brake is on. */
  readonly missesBraked: Rate;
  /** IDs that open nothing, from everywhere: beyond this the brake goes on. */
  readonly missesOfAll: Rate;
  /** What customers write, decide, pay and upload: about one job, and from one address. */
  readonly actionsOfJob: Rate;
  readonly actionsOfAddress: Rate;
  /** Wrong passwords for one e-mail from one address, and from one address in all. */
  readonly wrongPasswords: Rate;
  readonly wrongPasswordsOfAddress: Rate;
  /** Wrong codes of one account, from wherever they come, with its right password. */
  readonly wrongCodes: Rate;
  /** Links to a new password: for one e-mail, and asked for from one address. */
  readonly resetsOfEmail: Rate;
  readonly resetsOfAddress: Rate;
  /** milliseconds that only go forward */
  readonly now: () => number;
}

export const DEFAULT_LIMITS: Limits = {
  misses: { burst: 20, secondsEach: 10 },
  missesBraked: { burst: 2, secondsEach: 600 },
  missesOfAll: { burst: 300, secondsEach: 0.5 },
  actionsOfJob: { burst: 20, secondsEach: 3 },
  actionsOfAddress: { burst: 60, secondsEach: 1 },
  wrongPasswords: { burst: 5, secondsEach: 60 },
  wrongPasswordsOfAddress: { burst: 50, secondsEach: 6 },
  wrongCodes: { burst: 5, secondsEach: 60 },
  resetsOfEmail: { burst: 3, secondsEach: 600 },
  resetsOfAddress: { burst: 20, secondsEach: 60 },
  now: () => performance.now(),
};
