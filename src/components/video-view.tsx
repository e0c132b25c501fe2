import type { JSX } from 'preact';
import type { Video } from '../lecture/lecture.ts';
import { hostOf } from './host-of.ts';
import { RawHtml } from './raw-html.tsx';

/** A player, or a card in its place where the address is known to work no longer. */
export function VideoView({ video }: { readonly video: Video }): JSX.Element {
  return video.expires ? <ExpiredVideo video={video} /> : <VideoPlayer video={video} />;
}

/** Nothing is loaded before the reader presses play. */
function VideoPlayer({ video }: { readonly video: Video }): JSX.Element {
  return (
    <div class="video">
      <RawHtml html={video.player} />
      <p class="video-link">
        <a href={video.address}>Open the video at {hostOf(video.address) ?? 'its own address'}</a>
      </p>
    </div>
  );
}

function ExpiredVideo({ video }: { readonly video: Video }): JSX.Element {
  return (
    <div class="cards">
      <div class="card card-video">
        <span class="card-label">Video</span>
        <div class="card-body">
          <a class="card-title" href={video.address}>
            Video at {hostOf(video.address) ?? 'its own address'}
          </a>
          <p class="card-note">
            This address worked only for minutes after it was copied. The video may no longer be there.
          </p>
        </div>
      </div>
    </div>
  );
}
