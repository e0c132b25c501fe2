import { afterEach, expect, test, vi } from 'vitest';
import { refuseEmpty } from '../../../src/site/read/check-content.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const nothing = { lectures: [], unlisted: [], withheld: [] };

test.each([
  ['/home/ada', '/home/ada/course/content', 'course/content'],
  ['/home/ada/work', '/home/ada/course', '../course'],
])(
  'a course without a lecture is named as seen from %s, wherever the process runs',
  (folder, content, name) => {
    vi.stubEnv('LECTERN_COURSE', folder);
    vi.stubEnv('LECTERN_CONTENT', content);
    vi.stubEnv('npm_package_json', undefined);
    expect(() => refuseEmpty(nothing, 'published')).toThrow(
      `No lecture was found in ${name}; nothing was published.`,
    );
  },
);
