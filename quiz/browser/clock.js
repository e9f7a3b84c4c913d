/** The time, to the minute. @returns {string} as in "2026-11-25T04:10Z" */
export const minute = () => `${new Date().toISOString().slice(0, 16)}Z`;
