/**
 * @typedef {object} Platform
 * @property {string[]} [os] operating systems npm may install the package on
 * @property {string[]} [cpu] processors npm may install the package on
 * @property {string[]} [libc] C libraries npm may install the package on
 */

/** @type {ReadonlyArray<readonly [RegExp, string]>} */
const systems = [
  [/\bdarwin\b/, 'darwin'],
  [/\bwin32\b|\bwin-|\bwindows\b/, 'win32'],
  [/\bfreebsd\b/, 'freebsd'],
  [/\bopenbsd\b/, 'openbsd'],
  [/\bnetbsd\b/, 'netbsd'],
  [/\bandroid\b/, 'android'],
  [/\bopenharmony\b/, 'openharmony'],
  [/\bsunos\b/, 'sunos'],
  [/\baix\b/, 'aix'],
  [/\blinux\b/, 'linux'],
];

/** @type {ReadonlyArray<readonly [RegExp, string]>} */
const processors = [
  [/\bwasm32\b/, 'wasm32'],
  [/\barm64\b|\baarch64\b/, 'arm64'],
  [/\barm\b/, 'arm'],
  [/\bx64\b/, 'x64'],
  [/\bia32\b/, 'ia32'],
  [/\bppc64\b/, 'ppc64'],
  [/\briscv64\b/, 'riscv64'],
  [/\bs390x\b/, 's390x'],
  [/\bloong64\b/, 'loong64'],
  [/\bmips64el\b/, 'mips64el'],
];

/**
 * Reads the platform a prebuilt package is meant for out of its name, as in `@nx/nx-linux-x64-musl`.
 * Answers null when the name tells no processor: such a package runs anywhere, and leaving it out of
 * the lock file is then no matter of platforms.
 *
 * @param {string} packageName
 * @returns {Platform | null}
 */
export function platformOf(packageName) {
  const cpu = processors.find(([pattern]) => pattern.test(packageName))?.[1];
  if (cpu === undefined) return null;
  const os = systems.find(([pattern]) => pattern.test(packageName))?.[1];
  if (os === undefined) return cpu === 'wasm32' ? { cpu: [cpu] } : null;
  const libc = os === 'linux' ? libcOf(packageName) : undefined;
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }) };
}

/** @param {string} packageName */
function libcOf(packageName) {
  if (/musl/.test(packageName)) return 'musl';
  return /-gnu/.test(packageName) ? 'glibc' : undefined;
}
