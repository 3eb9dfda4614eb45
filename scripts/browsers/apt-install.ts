import { spawnSync } from 'node:child_process';

/** Wanted packages: of each row, the first name the system offers. */
type Wanted = readonly { readonly names: readonly string[]; readonly needed: boolean }[];

/** The browsers are needed, the fonts are welcome (without any font the screenshots show empty boxes). */
const BROWSERS: Wanted = [
  { names: ['chromium', 'chromium-browser'], needed: true },
  { names: ['firefox-esr', 'firefox'], needed: true },
  { names: ['fonts-dejavu-core', 'fonts-dejavu'], needed: false },
  { names: ['fonts-roboto', 'fonts-roboto-unhinted'], needed: false },
];

const lockTimeout = ['-o', 'DPkg::Lock::Timeout=600'];

/** Says whether this process may install packages: a Debian-like system, as root. */
export function canInstallWithApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * Installs both browsers and two font families with apt-get, quietly. It may take minutes.
 * @throws with apt-get's own output when it fails, or naming the package nobody offers
 */
export function installWithApt(): void {
  console.error('Installing Chromium, Firefox and fonts with apt-get; this may take a few minutes.');
  install(BROWSERS);
}

/**
 * Installs LibreOffice's spreadsheet with apt-get, quietly: some 400 MB. It may take minutes.
 * @throws with apt-get's own output when it fails, or naming the package nobody offers
 */
export function installOfficeWithApt(): void {
  console.error('Installing LibreOffice Calc with apt-get; this may take a few minutes.');
  install([{ names: ['libreoffice-calc-nogui', 'libreoffice-calc'], needed: true }]);
}

/**
 * Installs a display without a screen, and xdotool, with apt-get, quietly.
 * @throws with apt-get's own output when it fails, or naming the package nobody offers
 */
export function installDisplayWithApt(): void {
  console.error('Installing Xvfb and xdotool with apt-get.');
  install([
    { names: ['xvfb'], needed: true },
    { names: ['xdotool'], needed: true },
  ]);
}

function install(wanted: Wanted): void {
  runApt(['update']);
  const packages = wanted.flatMap(({ names, needed }) => {
    const found = names.find(isOffered);
    if (!found && needed)
      throw new Error(`This system's package sources offer none of: ${names.join(', ')}.`);
    return found ? [found] : [];
  });
  runApt([...lockTimeout, 'install', '-y', '--no-install-recommends', ...packages]);
}

/** Ubuntu's packages that only fetch a snap do not count: a snap cannot read a temporary profile. */
function isOffered(name: string): boolean {
  const answer = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env: quietEnvironment() });
  const candidate = /Candidate: (.+)/.exec(answer.stdout ?? '')?.[1];
  return candidate !== undefined && candidate !== '(none)' && !candidate.includes('snap');
}

function runApt(args: string[]): void {
  const run = spawnSync('apt-get', args, { encoding: 'utf8', env: quietEnvironment(), maxBuffer: 2 ** 26 });
  if (run.status === 0) return;
  const reason = run.error ? String(run.error) : `${run.stdout}\n${run.stderr}`;
  throw new Error(`apt-get ${args.join(' ')} failed:\n${reason}`);
}

function quietEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
}
