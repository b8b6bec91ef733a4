import { $applyNodeReplacement, DecoratorNode, type EditorConfig, type LexicalEditor, type SerializedLexicalNode, type SerializedTextNode, TextNode } from "lexical";
import { el } from "../page/element";

const EMOJI = "🫐";
const MENTION = "@Eksempel kommune";
const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4" fill="#2b4a9b"/></svg>')}`;

/** A picture or a name that is one thing: it can be taken away, never cut. */
class Island extends DecoratorNode<null> {
  readonly __words: string;

  constructor(words: string, key?: string) {
    super(key);
    this.__words = words;
  }

  static override getType(): string {
    return "island";
  }

  static override clone(node: Island): Island {
    return new Island(node.__words, node.__key);
  }

  static override importJSON(node: SerializedLexicalNode): Island {
    return new Island(node.type);
  }

  override exportJSON(): SerializedLexicalNode & { words: string } {
    return { ...super.exportJSON(), words: this.__words };
  }

  override createDOM(): HTMLElement {
    const inner = this.__words === EMOJI ? el("img", { src: PICTURE, alt: EMOJI, class: "emoji" }) : el("a", { class: "mention" }, this.__words);
    return el("span", { contenteditable: "false" }, inner);
  }

  override updateDOM(): boolean {
    return false;
  }

  override getTextContent(): string {
    return this.__words;
  }

  override isInline(): boolean {
    return true;
  }

  override decorate(): null {
    return null;
  }
}

class Hashtag extends TextNode {
  static override getType(): string {
    return "hashtag";
  }

  static override clone(node: Hashtag): Hashtag {
    return new Hashtag(node.__text, node.__key);
  }

  static override importJSON(node: SerializedTextNode): Hashtag {
    return new Hashtag(node.text);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.className = "mention";
    return element;
  }

  override isTextEntity(): boolean {
    return true;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }
}

export const ISLANDS = [Island, Hashtag];

/** What is written becomes a picture, a name or a hashtag as soon as it is whole. */
export function registerIslands(editor: LexicalEditor): void {
  editor.registerNodeTransform(TextNode, (node) => {
    const found = /🫐|@Eksempel kommune|#\p{L}+(?=[^\p{L}])/u.exec(node.getTextContent());
    if (found === null || !node.isSimpleText()) return;
    const [words] = found;
    const parts = node.splitText(found.index, found.index + words.length);
    const own = parts[found.index === 0 ? 0 : 1];
    if (words === EMOJI || words === MENTION) {
      const island = new Island(words);
      own?.replace(island);
      if (parts.at(-1) === own) island.selectNext(0, 0);
    } else own?.replace($applyNodeReplacement(new Hashtag(words)));
  });
}
