import type { Site } from "./site";

const TEXT = ".rc-MessageEditText .public-DraftEditor-content[contenteditable='true']";
const FIRST_COMMENT = "[aria-label='First comment']";

/** Draft.js; one text for each network, of which one is shown. */
export const hootsuite: Site = {
  platform: "hootsuite",
  hosts: ["hootsuite.com"],
  editor: `${TEXT}:not(${FIRST_COMMENT})`,
  excludePath: /\/(inbox|messages)(\/|$)/u,
  root: [".vk-ComposerModal", "#fullScreenComposerMountPoint"],
  publish: ["button.vk-EditFooterScheduleButton, button.vk-EditFooterScheduleButton ~ button"],
  kinds: [{ composer: "post" }],
  name: [{ css: ".vk-PillText", in: "root" }],
  extra: [{ role: "firstComment", css: `${FIRST_COMMENT}[contenteditable='true'], textarea${FIRST_COMMENT}` }],
  media: {
    item: [".vk-MediaAttachmentThumbnailCard"],
    video: ".videoThumbnail, video",
    open: "[aria-label='Edit alternative text']",
  },
};
