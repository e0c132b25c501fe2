import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { listFontFiles } from '../../source/font-settings.ts';
import { readYaml } from '../../source/read-yaml.ts';
import type { Settings } from '../../source/settings.ts';
import { displayPath } from './display-path.ts';

/**
 * Says which pictures and fonts that the settings name are not there.
 *
 * @param files of the content folder
 * @param yaml text of site.yaml
 */
export function checkLook(settings: Settings, files: readonly string[], yaml: string): Diagnostic[] {
  const { logo, favicon, fonts } = settings;
  const named = [
    { key: 'logo', paths: [logo ?? []].flat(), kind: 'picture' },
    { key: 'favicon', paths: [favicon ?? []].flat(), kind: 'picture' },
    { key: 'fonts', paths: listFontFiles(fonts), kind: 'font' },
  ];
  return named.flatMap(({ key, paths, kind }) =>
    paths
      .filter((path) => !files.includes(path))
      .map(
        (path): Diagnostic => ({
          rule: 'settings/value',
          file: displayPath('site.yaml'),
          line: readYaml(yaml, 0).keyLines[key] ?? 1,
          message: `${key}: there is no file ${displayPath(path)}.`,
          fix: `Put the ${kind} there, or correct the value of ${key}.`,
        }),
      ),
  );
}
