/* Slugs of Vietnamese titles while they are typed: the same rule as pages/bilingual/slugs.py on the server.
   Wagtail's own transliteration turns đ into "dj" and drops half of the Vietnamese letters. */

function slugify(text) {
  return text
    .replace(/[đĐ]/g, "d")
    .normalize("NFKD")
    .replace(/[^\x00-\x7f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 255);
}

window.vietnameseSlug = slugify;

window.addEventListener("DOMContentLoaded", () => {
  window.wagtail.app.register(
    "vietnamese-slug",
    class extends window.StimulusModule.Controller {
      /* The title asks whether it may still write the slug: only while the slug is what the title would make. */
      compare(event) {
        const typed = this.element.value.trim();
        const made = slugify(event.detail?.value ?? "");
        if (typed && typed !== made) event.preventDefault();
      }

      slugify(event) {
        const value = slugify(event.detail?.value ?? this.element.value);
        if (value !== this.element.value) {
          this.element.value = value;
          this.element.dispatchEvent(new Event("change", { bubbles: true }));
        }
      }
    },
  );
});
