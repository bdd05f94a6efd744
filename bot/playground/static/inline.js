// Inline mode: «@bot words» asks the bot, its answers stand over the input, a tap sends one.
import { act } from "./api.js";
import { $, el } from "./dom.js";

const PAUSE = 300;

export class InlineMode {
  constructor({ who, bot, guarded, sent }) {
    Object.assign(this, { who, guarded, sent });
    this.call = new RegExp(`^@${bot.username} (.*)$`, "is");
  }

  typed(text) {
    clearTimeout(this.timer);
    const words = this.call.exec(text)?.[1];
    if (words === undefined) return this.close();
    this.timer = setTimeout(() => this.ask(words), PAUSE);
  }

  async ask(words) {
    const query = await this.guarded(act(this.who(), "inline", { query: words }));
    if (!query) return;
    this.query = query.id;
    if (this.early?.query_id === query.id) this.answered(this.early);
  }

  /** The answer may come before the number of the question. */
  answered(event) {
    if (event.query_id !== this.query) return void (this.early = event);
    const box = $("inline");
    box.replaceChildren(...event.results.map((result) => this.option(result)));
    box.hidden = event.results.length === 0;
  }

  option(result) {
    const choose = async () => {
      const message = await this.guarded(act(this.who(), "choose", { query_id: this.query, result_id: result.id }));
      if (message !== false) this.sent();
    };
    return el(
      "button", { type: "button", onclick: choose, data: { testid: "inline-result" } },
      el("b", {}, result.title || result.caption || result.type), result.description && el("span", {}, result.description),
    );
  }

  close() {
    this.query = null;
    $("inline").hidden = true;
  }
}
