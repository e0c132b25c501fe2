import type { JSX } from 'preact';
import type { Video } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { hostOf } from '../cards/host-of.ts';
import { RawHtml } from './raw-html.tsx';

type VideoViewProps = { readonly video: Video; readonly language: string };

/** A player, or a card instead if the address is known to have expired. */
export function VideoView(props: VideoViewProps): JSX.Element {
  return props.video.expires ? <ExpiredVideo {...props} /> : <VideoPlayer {...props} />;
}

/** Nothing is loaded until the reader presses play. */
function VideoPlayer({ video, language }: VideoViewProps): JSX.Element {
  return (
    <div class="video">
      <RawHtml html={video.player} />
      <p class="video-link">
        <a href={video.address}>{wordsOf(language).videos.open(hostOf(video.address))}</a>
      </p>
    </div>
  );
}

function ExpiredVideo({ video, language }: VideoViewProps): JSX.Element {
  const words = wordsOf(language);
  return (
    <div class="cards">
      <div class="card card-video">
        <span class="card-label">{words.roles.video}</span>
        <div class="card-body">
          <a class="card-title" href={video.address}>
            {words.videos.at(hostOf(video.address))}
          </a>
          <p class="card-note">{words.videos.expired}</p>
        </div>
      </div>
    </div>
  );
}
