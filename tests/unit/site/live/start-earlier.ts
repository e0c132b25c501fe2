import { renderPage } from '../../../../layouts/render-page.tsx';
import { LiveBuild } from '../../../../src/site/live/live-build.ts';
import { tellPages } from './tell-pages.ts';

/** What an earlier start does with a course, until nothing is left to do. */
export async function startEarlier(content: string, output: string): Promise<LiveBuild> {
  const build = new LiveBuild(
    { content, output, hasSearch: false, isLive: true },
    renderPage,
    tellPages(() => {}),
  );
  await build.build();
  await build.whenFinished();
  return build;
}
