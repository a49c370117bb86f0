/**
 * A failure the person at the terminal can do something about. Its message is one clear sentence;
 * who catches it prints that sentence alone and leaves with a non-zero exit code.
 */
export class LaunchFailure extends Error {}
