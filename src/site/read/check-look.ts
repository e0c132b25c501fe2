import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readYaml } from '../../source/read-yaml.ts';
import type { Settings } from '../../source/settings.ts';
import { displayPath } from './display-path.ts';

/**
 * Says which pictures that the settings name are not there.
 *
 * @param files of the content folder
 * @param yaml text of site.yaml
 */
export function checkLook(settings: Settings, files: readonly string[], yaml: string): Diagnostic[] {
  return (['logo', 'favicon'] as const).flatMap((key): Diagnostic[] => {
    const path = settings[key];
    if (path === undefined || files.includes(path)) return [];
    return [
      {
        rule: 'settings/value',
        file: displayPath('site.yaml'),
        line: readYaml(yaml, 0).keyLines[key] ?? 1,
        message: `${key}: there is no file ${displayPath(path)}.`,
        fix: `Put the picture there, or correct the value of ${key}.`,
      },
    ];
  });
}
