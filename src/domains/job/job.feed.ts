// The feeds that cursors belong to, named once.
export const jobFeed = (jobId: string): string => `job:${jobId}`;
export const tenantFeed = (tenantId: string): string => `tenant:${tenantId}`;
export const trackedFeed = (jobId: string): string => `tracked:${jobId}`;
