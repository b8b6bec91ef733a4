import type { Site } from "./site";

const STUDIO = "ytcp-uploads-dialog, ytcp-video-metadata-editor";

/** Polymer: Studio's upload and details (the description is the text, the title stands beside it), community posts, comments. */
export const youtube: Site = {
  platform: "youtube",
  hosts: ["studio.youtube.com", "www.youtube.com", "youtube.com"],
  editor:
    "#description-textarea #textbox[contenteditable='true'], ytd-commentbox #contenteditable-root[contenteditable='true'], ytcp-commentbox #contenteditable-root[contenteditable='true'], ytcp-commentbox textarea",
  exclude: "yt-live-chat-renderer *, yt-live-chat-message-input-renderer *",
  excludePath: /^\/live_chat/u,
  root: ["ytcp-uploads-dialog", "ytcp-video-metadata-editor-section", "ytcp-app:has(ytcp-button#save-button)", "ytd-commentbox", "ytcp-commentbox"],
  publish: [
    "#done-button button, #done-button[role='button']",
    "ytcp-button#save-button button, ytcp-button#save-button[role='button']",
    "#submit-button button, #submit-button[role='button']",
    "#next-button button, #next-button[role='button']",
  ],
  laterStep: { root: "ytcp-uploads-dialog", css: "#next-button button, #next-button[role='button'], #done-button button, #done-button[role='button']" },
  kinds: [
    { composer: "caption", closest: STUDIO },
    { composer: "post", closest: "ytd-backstage-post-dialog-renderer, ytd-commentbox[is-backstage-post]" },
    { composer: "reply" },
  ],
  handle: [{ in: "address", pattern: /\/channel\/(UC[\w-]+)/u }],
  name: [{ css: "#author-thumbnail img[alt]", in: "root", attribute: "alt" }],
  extra: [
    { role: "title", css: "#title-textarea #textbox[contenteditable='true']" },
    { role: "pollOption", css: "ytd-backstage-poll-editor-renderer textarea, ytd-backstage-poll-editor-renderer input" },
  ],
  media: {
    item: ["ytcp-uploads-video-elements, ytd-backstage-multi-image-thumbnail-renderer", "ytcp-video-info", "ytcp-uploads-dialog ytcp-uploads-review"],
    video: "#subtitles-row, video, ytcp-video-thumbnail, .ytcp-video-info",
    kinds: ["caption", "post"],
    imageWithoutAlt: true,
    videoWithoutAlt: true,
    captions: "#subtitles-button button, #subtitles-button[role='button']",
    captionsSay: { offer: true },
  },
  replyTo: [{ css: "#content-text", in: { closest: "ytd-comment-thread-renderer, ytcp-comment-thread" }, pick: "before" }],
};
