import type { JSX } from 'preact';
import { emptySourceSet } from '../../identity/source-set.ts';
import type { Embed } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { hostOf } from '../cards/host-of.ts';
import { RemotePicture } from '../figures/remote-picture.tsx';

type EmbedViewProps = { readonly embed: Embed; readonly language: string };

/**
 * The stage of a player that is not there yet: nothing is asked of its site before the reader presses it.
 * Without a script it is a link, and there is a plain link below it in any case. A still that the course does
 * not show is on the page by its address, and never asked for.
 */
export function EmbedView({ embed, language }: EmbedViewProps): JSX.Element {
  const { site, title, address, frame, written, still, isVideo } = embed;
  const words = wordsOf(language).embeds;
  const host = hostOf(address) ?? site;
  return (
    <div class={isVideo ? 'embed embed-video' : 'embed'} data-url={written}>
      <a class="embed-open" href={address} data-src={frame}>
        {still && (
          <RemotePicture
            address={still.address}
            alt={words.still(title)}
            sourceSet={still.isShown ? undefined : emptySourceSet}
            hidden={!still.isShown}
          />
        )}
        <span class="embed-title">{title}</span>
        <span class="embed-note">{isVideo ? words.plays(site) : words.opens(site)}</span>
      </a>
      <p class="video-link">
        <a href={address} aria-label={`${words.open(host)}: ${title}`}>
          {words.open(host)}
        </a>
      </p>
    </div>
  );
}
