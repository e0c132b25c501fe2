import type { JSX } from 'preact';
import type { Embed } from '../lecture/lecture.ts';
import { hostOf } from './host-of.ts';

/**
 * The stage of a player that is not there yet: nothing is asked of its site before the reader presses it.
 * Without a script it is a link, and a plain link stands below it in any case. The address of a still that
 * the course does not show is kept on the page.
 */
export function EmbedView({ embed }: { readonly embed: Embed }): JSX.Element {
  const { site, title, address, frame, still, isVideo } = embed;
  const host = hostOf(address) ?? site;
  return (
    <div
      class={isVideo ? 'embed embed-video' : 'embed'}
      {...(still && !still.isShown && { 'data-url': still.address })}
    >
      <a class="embed-open" href={address} data-src={frame}>
        {still?.isShown && (
          <img
            src={still.address}
            alt={`Still of ${title}`}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
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
