/** The day of the build (ISO 8601): an input, so that two builds of one commit agree. `BUILD_DATE`, or else today. */
export const BUILD_DATE = process.env["BUILD_DATE"] ?? new Date().toISOString().slice(0, 10);
