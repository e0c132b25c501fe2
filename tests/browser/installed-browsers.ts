import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const macPrograms = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chromium family's programs in their usual places, best first. That a file exists does not mean
 * that it starts: Ubuntu's chromium-browser may be a stub that says where to get it.
 *
 * @example findInstalledBrowsers() // ['/usr/bin/chromium']
 */
export function findInstalledBrowsers(platform = process.platform): readonly string[] {
  return listUsualPlaces(platform).filter((path) => existsSync(path));
}

function listUsualPlaces(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      macPrograms.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, programFiles32, LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  }
  return linuxFolders.flatMap((folder) => linuxNames.map((name) => join(folder, name)));
}
