/**
 * The time in whole milliseconds by a clock that cannot jump: it takes the wall clock once, at the start of the process,
 * and counts on from there. So a computer whose clock is set right in the middle of a session changes no time on screen.
 */
export const steadyNow = (): number => Math.round(performance.timeOrigin + performance.now());
