import type { JSX } from 'preact';
import { emptySourceSet } from '../identity/source-set.ts';
import type { Embed } from '../lecture/lecture.ts';
import { hostOf } from './host-of.ts';
import { RemotePicture } from './remote-picture.tsx';

/**
 * The stage of a player that is not there yet: nothing is asked of its site before the reader presses it.
 * Without a script it is a link, and a plain link stands below it in any case. A still that the course does
 * not show is on the page by its address, and never asked for.
 */
export function EmbedView({ embed }: { readonly embed: Embed }): JSX.Element {
  const { site, title, address, frame, written, still, isVideo } = embed;
  const host = hostOf(address) ?? site;
  return (
    <div class={isVideo ? 'embed embed-video' : 'embed'} data-url={written}>
      <a class="embed-open" href={address} data-src={frame}>
        {still && (
          <RemotePicture
            address={still.address}
            alt={`Still of ${title}`}
            sourceSet={still.isShown ? undefined : emptySourceSet}
            hidden={!still.isShown}
          />
        )}
        <span class="embed-title">{title}</span>
        <span class="embed-note">{isVideo ? `Plays here, from ${site}` : `Opens here, from ${site}`}</span>
      </a>
      <p class="video-link">
        <a href={address} aria-label={`Open at ${host}: ${title}`}>
          Open at {host}
        </a>
      </p>
    </div>
  );
}
