// Postgres reports SQLSTATE codes; these are the ones the program acts on.

export const SERIALIZATION_FAILURE = '40001';
export const DEADLOCK_DETECTED = '40P01';
export const UNIQUE_VIOLATION = '23505';

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
}

/** TypeORM wraps the driver's error; the code may sit on either. */
function driverError(error: unknown): DriverError {
  if (typeof error !== 'object' || error === null) return {};
  const wrapped = error as { driverError?: DriverError } & DriverError;
  return wrapped.driverError ?? wrapped;
}

/** The whole transaction may simply be run again. */
export const isRetryable = (error: unknown): boolean => {
  const code = driverError(error).code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
};

export const violatesUnique = (error: unknown, constraint: string): boolean => {
  const driver = driverError(error);
  return driver.code === UNIQUE_VIOLATION && driver.constraint === constraint;
};
